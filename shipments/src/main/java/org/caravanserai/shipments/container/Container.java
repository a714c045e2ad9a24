package org.caravanserai.shipments.container;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/** A container in the register. Its standing is derived from its history and never typed in. */
@Entity
@Table(schema = "shipments", name = "container")
public class Container implements Traveller {

    @Id String number;

    @Column(name = "size_type")
    SizeType sizeType;

    String doubt;

    @Enumerated(EnumType.STRING)
    ContainerStatus status = ContainerStatus.ANNOUNCED;

    FacilityCode facility;

    @Column(name = "on_kind")
    @Enumerated(EnumType.STRING)
    Carriage.Kind onKind;

    @Column(name = "on_reference")
    String onReference;

    String consignment;
    FacilityCode origin;
    FacilityCode destination;
    PartyId consignor;
    PartyId consignee;
    String train;
    String wagon;
    Seal seal;

    @Column(name = "announced_at")
    Instant announcedAt;

    @Column(name = "renewed_at")
    Instant renewedAt;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "moved_at")
    Instant movedAt;

    @Column(name = "heard_at")
    Instant heardAt;

    boolean departed;

    /** When its standing was derived last: what hangs on its history looks for changes here. */
    @Column(name = "derived_at")
    Instant derivedAt;

    protected Container() {}

    Container(ContainerNumber number, Instant registeredAt) {
        this.number = number.value();
        this.doubt = number.doubt().orElse(null);
        this.registeredAt = registeredAt;
    }

    /** A train list named the container for a new or corrected journey. */
    public void announce(AnnouncedContainer announced, Assignment to) {
        boolean sameJourney = to.consignment().equals(consignment) && to.train().equals(train);
        if (!sameJourney || announcedAt == null) {
            announcedAt = to.announcedAt();
            boolean used = status == ContainerStatus.STRIPPED || status == ContainerStatus.EMPTY;
            renewedAt = used ? announcedAt : renewedAt;
        }
        sizeType = announced.sizeType();
        seal = announced.seal();
        wagon = announced.wagon();
        consignment = to.consignment();
        train = to.train();
        origin = to.origin();
        destination = to.destination();
        consignor = to.consignor();
        consignee = to.consignee();
    }

    /** A corrected list no longer names the container. */
    public void withdraw() {
        consignment = null;
        train = null;
        wagon = null;
        seal = null;
        announcedAt = null;
    }

    public void sized(SizeType seen) {
        if (sizeType == null) {
            sizeType = seen;
        }
    }

    /**
     * @param at when this was derived
     */
    public void stands(Standing now, Instant at) {
        status = now.status();
        facility = now.facility();
        onKind = now.on() == null ? null : now.on().kind();
        onReference = now.on() == null ? null : now.on().reference();
        movedAt = now.movedAt();
        heardAt = now.heardAt();
        departed = now.departed();
        derivedAt = at;
    }

    @Override
    public ContainerNumber number() {
        return ContainerNumber.asReceived(number);
    }

    @Override
    public ContainerStatus status() {
        return status;
    }

    @Override
    public FacilityCode facility() {
        return facility;
    }

    public String consignment() {
        return consignment;
    }

    @Override
    public FacilityCode origin() {
        return origin;
    }

    /** Null until a list named it. */
    public PartyId consignor() {
        return consignor;
    }

    /** Null until a list named it. */
    public PartyId consignee() {
        return consignee;
    }

    @Override
    public FacilityCode destination() {
        return destination;
    }

    public String train() {
        return train;
    }

    public String wagon() {
        return wagon;
    }

    public Seal seal() {
        return seal;
    }

    @Override
    public Instant announcedAt() {
        return announcedAt;
    }

    /** When a list announced the emptied box anew; null while it is in its first use. */
    public Instant renewedAt() {
        return renewedAt;
    }

    @Override
    public Instant movedAt() {
        return movedAt;
    }

    @Override
    public Optional<Carriage.Kind> on() {
        return Optional.ofNullable(onKind);
    }

    /** Number or name of what it is on, where a message said so. */
    public Optional<String> carriage() {
        return Optional.ofNullable(
                train != null && onKind == Carriage.Kind.WAGON ? train : onReference);
    }

    @Override
    public boolean departed() {
        return departed;
    }

    public Instant heardAt() {
        return heardAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
