package org.caravanserai.inventory.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.hibernate.annotations.Immutable;

/** The declaration item under which a part of a lot got its status. */
@Entity
@Immutable
@Table(schema = "inventory", name = "cover")
public class Cover {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover")
    @SequenceGenerator(name = "cover", schema = "inventory", sequenceName = "cover_seq")
    Long id;

    String lot;

    @Enumerated(EnumType.STRING)
    StockStatus status;

    String declaration;

    DeclarationNumber number;

    int item;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Cover() {}

    public Cover(
            String lot,
            StockStatus status,
            String declaration,
            DeclarationNumber number,
            int item,
            Instant effectiveAt,
            Instant recordedAt) {
        this.lot = lot;
        this.status = status;
        this.declaration = declaration;
        this.number = number;
        this.item = item;
        this.effectiveAt = effectiveAt;
        this.recordedAt = recordedAt;
    }
}
