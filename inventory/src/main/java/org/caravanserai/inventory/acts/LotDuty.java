package org.caravanserai.inventory.acts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.event.DutyAtStakeChanged;

/** How much duty customs says is suspended on a lot; the latest word holds. */
@Entity
@Table(schema = "inventory", name = "lot_duty")
class LotDuty {

    @Id String lot;

    BigDecimal suspended;

    String currency;

    @Column(precision = 18, scale = 6)
    BigDecimal packages;

    @Column(name = "net_kg", precision = 18, scale = 6)
    BigDecimal netKg;

    @Column(name = "told_at")
    Instant toldAt;

    protected LotDuty() {}

    LotDuty(String lot) {
        this.lot = lot;
    }

    void told(DutyAtStakeChanged changed) {
        suspended = changed.suspended().amount();
        currency = changed.suspended().currency();
        packages = changed.under().packages();
        netKg = changed.under().netKg();
        toldAt = changed.effectiveAt();
    }
}
