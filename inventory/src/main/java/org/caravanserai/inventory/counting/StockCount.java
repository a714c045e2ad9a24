package org.caravanserai.inventory.counting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Unit;
import org.hibernate.annotations.Immutable;

/** What somebody counted of a lot in a bin. Zero is a count, too. */
@Entity
@Immutable
@Table(schema = "inventory", name = "stock_count")
class StockCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stock_count")
    @SequenceGenerator(name = "stock_count", schema = "inventory", sequenceName = "stock_count_seq")
    Long id;

    String lot;

    long place;

    @Column(name = "supplementary_unit")
    Unit unit;

    @Embedded Amounts amounts;

    @Column(name = "counted_by")
    String countedBy;

    @Column(name = "counted_at")
    Instant countedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected StockCount() {}

    /**
     * @param at when somebody looked
     * @param recorded when the house learned of it
     */
    StockCount(String lot, long place, Measures counted, String by, Instant at, Instant recorded) {
        this.lot = lot;
        this.place = place;
        amounts = Amounts.of(counted);
        unit = counted.supplementary() == null ? null : counted.supplementary().unit();
        countedBy = by;
        countedAt = at;
        recordedAt = recorded;
    }
}
