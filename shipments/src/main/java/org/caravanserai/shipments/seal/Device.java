package org.caravanserai.shipments.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** A navigation seal as the database keeps it. */
@Entity(name = "NavigationSealDevice")
@Table(schema = "shipments", name = "navigation_seal")
class Device {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "navigation_seal")
    @SequenceGenerator(
            name = "navigation_seal",
            schema = "shipments",
            sequenceName = "navigation_seal_seq",
            allocationSize = 50)
    Long id;

    String device;
    String container;

    @Column(name = "fixed_at")
    Instant fixedAt;

    @Column(name = "fixed_by")
    String fixedBy;

    FacilityCode facility;

    @Column(name = "removed_at")
    Instant removedAt;

    @Column(name = "removed_by")
    String removedBy;

    protected Device() {}

    Device(String device, String container, FacilityCode facility, Instant at, String by) {
        this.device = device;
        this.container = container;
        this.facility = facility;
        fixedAt = at;
        fixedBy = by;
    }

    NavigationSeal view() {
        return new NavigationSeal(id, device, container, facility, fixedAt, fixedBy, removedAt);
    }
}
