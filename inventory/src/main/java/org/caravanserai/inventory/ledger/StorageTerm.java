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
import java.time.LocalDate;
import org.caravanserai.kernel.goods.StockStatus;
import org.hibernate.annotations.Immutable;

/** The last lawful day of a lot in a status, as customs told it; the latest one holds. */
@Entity
@Immutable
@Table(schema = "inventory", name = "storage_term")
public class StorageTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "storage_term")
    @SequenceGenerator(
            name = "storage_term",
            schema = "inventory",
            sequenceName = "storage_term_seq")
    Long id;

    String lot;

    @Enumerated(EnumType.STRING)
    StockStatus status;

    @Column(name = "until_day")
    LocalDate until;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected StorageTerm() {}

    public StorageTerm(
            String lot,
            StockStatus status,
            LocalDate until,
            Instant effectiveAt,
            Instant recordedAt) {
        this.lot = lot;
        this.status = status;
        this.until = until;
        this.effectiveAt = effectiveAt;
        this.recordedAt = recordedAt;
    }
}
