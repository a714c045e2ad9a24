package org.caravanserai.shipments.reloading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A container of a scan list: expected when the list was opened, or found beyond it. */
@Entity
@Table(schema = "shipments", name = "reload_line")
class ReloadLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reload_line")
    @SequenceGenerator(
            name = "reload_line",
            schema = "shipments",
            sequenceName = "reload_line_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "reload_list")
    Long list;

    String container;
    int position;
    boolean expected;

    @Column(name = "from_wagon")
    String fromWagon;

    @Column(name = "planned_wagon")
    String plannedWagon;

    @Column(name = "announced_gross_kg", precision = 18, scale = 6)
    BigDecimal announcedGrossKg;

    @Column(name = "announced_packages", precision = 18, scale = 6)
    BigDecimal announcedPackages;

    @Column(name = "gross_kg", precision = 18, scale = 6)
    BigDecimal grossKg;

    @Column(precision = 18, scale = 6)
    BigDecimal packages;

    protected ReloadLine() {}

    ReloadLine(Long list, String container, int position, boolean expected) {
        this.list = list;
        this.container = container;
        this.position = position;
        this.expected = expected;
    }
}
