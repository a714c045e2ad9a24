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
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.hibernate.annotations.Immutable;

/** How a lot is to be kept by its own papers; the latest word holds. */
@Entity
@Immutable
@Table(schema = "inventory", name = "lot_keeping")
public class LotKeeping {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_keeping")
    @SequenceGenerator(
            name = "lot_keeping",
            schema = "inventory",
            sequenceName = "lot_keeping_seq",
            allocationSize = 1)
    Long id;

    String lot;

    @Enumerated(EnumType.STRING)
    StorageNeed need;

    @Column(name = "dangerous_class")
    String dangerousClass;

    @Column(name = "temperature_min", precision = 5, scale = 1)
    BigDecimal temperatureMin;

    @Column(name = "temperature_max", precision = 5, scale = 1)
    BigDecimal temperatureMax;

    String reason;

    String actor;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected LotKeeping() {}

    LotKeeping(Lot lot, Keeping keeping, String reason, String actor, Instant at) {
        this.lot = lot.id;
        need = keeping.need();
        dangerousClass = keeping.dangerousClass();
        temperatureMin = keeping.temperatureMin();
        temperatureMax = keeping.temperatureMax();
        this.reason = reason;
        this.actor = actor;
        recordedAt = at;
    }

    public Keeping keeping() {
        return new Keeping(need, dangerousClass, temperatureMin, temperatureMax);
    }

    public String reason() {
        return reason;
    }

    public String actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
