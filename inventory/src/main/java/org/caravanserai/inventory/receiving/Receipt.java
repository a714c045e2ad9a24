package org.caravanserai.inventory.receiving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/** What is expected, and then counted, out of one container of one consignment. */
@Entity
@Table(schema = "inventory", name = "receipt")
class Receipt {

    private static final String PREFIX = "R-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt")
    @SequenceGenerator(name = "receipt", schema = "inventory", sequenceName = "receipt_seq")
    Long id;

    FacilityCode facility;

    ContainerNumber container;

    String consignment;

    int version;

    String train;

    @Column(name = "owner_id")
    PartyId ownerId;

    @Column(name = "owner_name")
    String ownerName;

    @Column(name = "consignor_name")
    String consignorName;

    @Column(name = "size_type")
    SizeType sizeType;

    Seal seal;

    @Column(name = "seal_intact")
    Boolean sealIntact;

    @Column(name = "seal_found")
    Seal sealFound;

    @Enumerated(EnumType.STRING)
    ReceiptStatus status;

    @Column(name = "announced_at")
    Instant announcedAt;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Column(name = "completed_at")
    Instant completedAt;

    protected Receipt() {}

    Receipt(ConsignmentAnnounced announced, AnnouncedContainer box) {
        container = box.number();
        consignment = announced.consignment();
        status = ReceiptStatus.ANNOUNCED;
        announcedAt = announced.effectiveAt();
        announce(announced, box);
    }

    /** What a corrected list says; an open receipt keeps its state of work. */
    final void announce(ConsignmentAnnounced announced, AnnouncedContainer box) {
        facility = announced.destination();
        version = announced.version();
        train = announced.train();
        ownerId = announced.consignee().id();
        ownerName = announced.consignee().name();
        consignorName = announced.consignor().name();
        sizeType = box.sizeType();
        seal = box.seal();
        if (status == ReceiptStatus.CANCELLED) {
            status = arrivedAt == null ? ReceiptStatus.ANNOUNCED : ReceiptStatus.READY;
        }
    }

    void cancel(int by) {
        version = by;
        status = ReceiptStatus.CANCELLED;
    }

    void arrive(Instant at) {
        arrivedAt = at;
        if (status == ReceiptStatus.ANNOUNCED) {
            status = ReceiptStatus.READY;
        }
    }

    void work(boolean complete, Instant at) {
        status = complete ? ReceiptStatus.COMPLETED : ReceiptStatus.IN_PROGRESS;
        completedAt = complete ? at : null;
    }

    /**
     * A count of it, or its closing, was taken back.
     *
     * @param begun whether another count stands
     */
    void reopen(boolean begun) {
        completedAt = null;
        if (status != ReceiptStatus.CANCELLED) {
            ReceiptStatus waiting =
                    arrivedAt == null ? ReceiptStatus.ANNOUNCED : ReceiptStatus.READY;
            status = begun ? ReceiptStatus.IN_PROGRESS : waiting;
        }
    }

    void seal(boolean intact, Seal found) {
        sealIntact = intact;
        sealFound = found;
    }

    Lot.Origin origin() {
        return new Lot.Origin(facility, container, consignment, id, owner());
    }

    Party owner() {
        return new Party(ownerId, ownerName);
    }

    String number() {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, id);
    }

    /** The id behind a printed number, or -1 for what is none. */
    static long idOf(String number) {
        if (number == null || !number.matches(PREFIX + "[0-9]{1,15}")) {
            return -1;
        }
        return Long.parseLong(number.substring(PREFIX.length()));
    }
}
