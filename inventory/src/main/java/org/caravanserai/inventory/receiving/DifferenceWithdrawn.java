package org.caravanserai.inventory.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A difference was none: the count by which it was found was taken back. */
@Entity
@Immutable
@Table(schema = "inventory", name = "difference_withdrawn")
class DifferenceWithdrawn {

    @Id Long difference;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    protected DifferenceWithdrawn() {}

    DifferenceWithdrawn(ReceiptDifference found, Instant at) {
        difference = found.id;
        withdrawnAt = at;
    }
}
