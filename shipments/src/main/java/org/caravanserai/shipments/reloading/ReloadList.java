package org.caravanserai.shipments.reloading;

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
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A scan list; its lines and scans stand in tables of their own. */
@Entity
@Table(schema = "shipments", name = "reload_list")
class ReloadList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reload_list")
    @SequenceGenerator(
            name = "reload_list",
            schema = "shipments",
            sequenceName = "reload_list_seq",
            allocationSize = 50)
    Long id;

    @Enumerated(EnumType.STRING)
    ReloadKind kind;

    FacilityCode facility;

    @Column(name = "from_kind")
    @Enumerated(EnumType.STRING)
    Carriage.Kind fromKind;

    @Column(name = "from_reference")
    String fromReference;

    @Column(name = "to_kind")
    @Enumerated(EnumType.STRING)
    Carriage.Kind toKind;

    @Column(name = "to_reference")
    String toReference;

    @Enumerated(EnumType.STRING)
    ReloadState state = ReloadState.OPEN;

    /** Container that was scanned and waits for its wagon; null while none does. */
    String pending;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "posted_at")
    Instant postedAt;

    @Column(name = "posted_by")
    String postedBy;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String messages;

    @Column(name = "taken_back_at")
    Instant takenBackAt;

    @Column(name = "taken_back_by")
    String takenBackBy;

    @Column(name = "taken_back_reason")
    String takenBackReason;

    protected ReloadList() {}

    ReloadList(ReloadOrder order, Instant at, String by) {
        kind = order.kind();
        facility = order.facility();
        fromKind = order.from().kind();
        fromReference = order.from().reference();
        toKind = order.to() == null ? null : order.to().kind();
        toReference = order.to() == null ? null : order.to().reference();
        openedAt = at;
        openedBy = by;
    }

    Carriage from() {
        return new Carriage(fromKind, fromReference);
    }

    Carriage to() {
        return toKind == null ? null : new Carriage(toKind, toReference);
    }

    /** Whether each container has to be scanned together with a wagon. */
    boolean onWagons() {
        return kind == ReloadKind.RELOAD && toKind == Carriage.Kind.TRAIN;
    }

    boolean ended() {
        return state == ReloadState.POSTED || state == ReloadState.TAKEN_BACK;
    }
}
