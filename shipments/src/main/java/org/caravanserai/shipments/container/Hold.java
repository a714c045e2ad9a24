package org.caravanserai.shipments.container;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A hold on a container; lifted holds stay as history. */
@Entity(name = "ContainerHold")
@Table(schema = "shipments", name = "hold")
class Hold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "container_hold")
    @SequenceGenerator(
            name = "container_hold",
            schema = "shipments",
            sequenceName = "hold_seq",
            allocationSize = 50)
    Long id;

    String container;
    String code;
    String reason;
    Instant since;
    Instant lifted;

    @Column(name = "lifted_reason")
    String liftedReason;

    protected Hold() {}

    Hold(String container, String code, String reason, Instant since) {
        this.container = container;
        this.code = code;
        this.reason = reason;
        this.since = since;
    }
}
