package org.caravanserai.shipments.forecast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** A run as the database keeps it; derived from the history and written anew with it. */
@Entity
@Table(schema = "shipments", name = "leg_run")
class LegRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leg_run")
    @SequenceGenerator(
            name = "leg_run",
            schema = "shipments",
            sequenceName = "leg_run_seq",
            allocationSize = 50)
    Long id;

    String container;

    @Column(name = "from_facility")
    FacilityCode from;

    @Column(name = "to_facility")
    FacilityCode to;

    @Column(name = "departed_at")
    Instant departedAt;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    protected LegRun() {}

    Run run() {
        return new Run(from, to, departedAt, arrivedAt);
    }
}
