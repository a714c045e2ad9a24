package org.caravanserai.shipments.custody;

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
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.annotations.Immutable;

/** Goods of a lot on an onward leg, with the container they once came in. */
@Entity
@Immutable
@Table(schema = "shipments", name = "onward_load")
class OnwardLoad {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "onward_load")
    @SequenceGenerator(
            name = "onward_load",
            schema = "shipments",
            sequenceName = "onward_load_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "onward_leg")
    Long onwardLeg;

    LotId lot;

    @Enumerated(EnumType.STRING)
    StockStatus status;

    ContainerNumber container;
    @Embedded Measures measures;

    protected OnwardLoad() {}

    OnwardLoad(Long onwardLeg, DispatchedGoods goods) {
        this.onwardLeg = onwardLeg;
        lot = goods.lot();
        status = goods.status();
        container = goods.container();
        measures = goods.measures();
    }
}
