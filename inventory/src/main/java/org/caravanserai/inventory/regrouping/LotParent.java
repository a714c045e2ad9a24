package org.caravanserai.inventory.regrouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.goods.StockStatus;
import org.hibernate.annotations.Immutable;

/** So much of a parent became a part of a child. */
@Entity
@Immutable
@Table(schema = "inventory", name = "lot_parent")
class LotParent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_parent")
    @SequenceGenerator(name = "lot_parent", schema = "inventory", sequenceName = "lot_parent_seq")
    Long id;

    long regrouping;
    String parent;
    String child;
    long place;

    @Enumerated(EnumType.STRING)
    StockStatus status;

    /** As the child counts them. */
    @Embedded Amounts amounts;

    @Column(name = "packages_before")
    BigDecimal packagesBefore;

    protected LotParent() {}

    LotParent(RegroupingAct act, Piece piece) {
        regrouping = act.id;
        parent = piece.from().id().value();
        child = piece.to().id().value();
        place = piece.place();
        status = piece.status();
        amounts = piece.given();
        packagesBefore = piece.taken().packages();
    }
}
