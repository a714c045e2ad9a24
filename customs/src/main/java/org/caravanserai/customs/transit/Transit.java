package org.caravanserai.customs.transit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;

/** A container that travels to its destination under customs transit. */
@Entity
@Table(schema = "customs", name = "transit")
class Transit {

    @Id
    @GeneratedValue(generator = "transit")
    @SequenceGenerator(name = "transit", schema = "customs", sequenceName = "transit_seq")
    Long id;

    String consignment;
    ContainerNumber container;
    FacilityCode destination;

    @Column(name = "announced_at")
    Instant announcedAt;

    /** When it reached its destination; null while it is on the way. */
    @Column(name = "closed_at")
    Instant closedAt;
}
