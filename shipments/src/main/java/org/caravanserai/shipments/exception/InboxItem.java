package org.caravanserai.shipments.exception;

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
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/** An alert in the inbox. */
@Entity
@Table(schema = "shipments", name = "inbox_item")
class InboxItem {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_ARGS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbox_item")
    @SequenceGenerator(
            name = "inbox_item",
            schema = "shipments",
            sequenceName = "inbox_item_seq",
            allocationSize = 50)
    Long id;

    @Column(name = "fact_key")
    String factKey;

    String code;
    String subject;
    FacilityCode facility;

    @Enumerated(EnumType.STRING)
    Severity severity;

    String args;
    Instant since;
    Instant due;

    @Enumerated(EnumType.STRING)
    InboxState state = InboxState.OPEN;

    String owner;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by")
    String closedBy;

    @Column(name = "closed_reason")
    String closedReason;

    protected InboxItem() {}

    InboxItem(Alert alert, String factKey, Instant due) {
        this.factKey = factKey;
        this.due = due;
        code = alert.code();
        subject = alert.subject();
        facility = alert.facility();
        severity = alert.severity();
        since = alert.since();
        String joined = String.join(SEPARATOR, alert.args());
        args = joined.length() <= LONGEST_ARGS ? joined : joined.substring(0, LONGEST_ARGS);
    }

    void close(String reason, String by, Instant at) {
        state = InboxState.CLOSED;
        closedReason = reason;
        closedBy = by;
        closedAt = at;
    }

    InboxView view() {
        return new InboxView(
                id,
                code,
                args.isEmpty() ? List.of() : List.of(args.split(SEPARATOR, -1)),
                subject,
                facility,
                severity,
                since,
                due,
                state,
                owner,
                closedAt,
                closedBy,
                closedReason);
    }
}
