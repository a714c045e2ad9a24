package org.caravanserai.shipments.container;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.kernel.goods.Measures;

/** How much of a lot came out of a container and how much of that left temporary storage. */
@Entity
@IdClass(ContainerLot.Key.class)
@Table(schema = "shipments", name = "container_lot")
class ContainerLot {

    /** Container and lot. */
    record Key(String container, String lot) implements Serializable {}

    @Id String container;
    @Id String lot;

    @Column(precision = 18, scale = 6)
    BigDecimal packages = BigDecimal.ZERO;

    @Column(name = "net_kg", precision = 18, scale = 6)
    BigDecimal netKg = BigDecimal.ZERO;

    @Column(name = "released_packages", precision = 18, scale = 6)
    BigDecimal releasedPackages = BigDecimal.ZERO;

    @Column(name = "released_net_kg", precision = 18, scale = 6)
    BigDecimal releasedNetKg = BigDecimal.ZERO;

    protected ContainerLot() {}

    ContainerLot(String container, String lot) {
        this.container = container;
        this.lot = lot;
    }

    void receive(Measures measures) {
        packages = packages.add(measures.packages());
        netKg = netKg.add(measures.netKg());
    }

    /** Nothing of it came out: the count was wrong. */
    void takeBack() {
        packages = releasedPackages;
        netKg = releasedNetKg;
    }

    void release(Measures measures) {
        releasedPackages = releasedPackages.add(measures.packages());
        releasedNetKg = releasedNetKg.add(measures.netKg());
    }
}
