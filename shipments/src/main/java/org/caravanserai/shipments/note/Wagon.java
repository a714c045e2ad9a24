package org.caravanserai.shipments.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.kernel.identity.WagonNumber;

/** A wagon as its owner describes it. */
@Entity
@Table(schema = "shipments", name = "wagon")
class Wagon {

    @Id String number;

    @Enumerated(EnumType.STRING)
    WagonNumber.System system;

    @Column(name = "provided_by")
    String providedBy;

    @Column(name = "capacity_t", precision = 8, scale = 3)
    BigDecimal capacity;

    Integer axles;

    @Column(name = "tare_t", precision = 8, scale = 3)
    BigDecimal tare;

    @Column(name = "tank_type")
    String tankType;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    protected Wagon() {}

    Wagon(WagonNumber number) {
        this.number = number.number();
        system = number.system();
    }

    void described(WagonData data, Instant at, String by) {
        providedBy = data.providedBy();
        capacity = data.capacity();
        axles = data.axles();
        tare = data.tare();
        tankType = data.tankType();
        changedAt = at;
        changedBy = by;
    }

    WagonData data() {
        return new WagonData(number, providedBy, capacity, axles, tare, tankType);
    }
}
