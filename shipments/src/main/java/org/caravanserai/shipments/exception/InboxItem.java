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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
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

    @Enumerated(EnumType.STRING)
    Role addressee;

    String owner;

    @Column(name = "snoozed_until")
    Instant snoozedUntil;

    int seen = 1;

    @Column(name = "last_seen")
    Instant lastSeen;

    @Column(name = "escalated_at")
    Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_as")
    ClosedAs closedAs;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by")
    String closedBy;

    @Column(name = "closed_reason")
    String closedReason;

    protected InboxItem() {}

    InboxItem(Alert alert, String factKey, Rule rule, Instant now) {
        this.factKey = factKey;
        code = alert.code();
        subject = alert.subject();
        facility = alert.facility();
        since = alert.since();
        severity = rule == null ? alert.severity() : rule.severity();
        addressee = rule == null ? Role.OPERATOR : rule.addressee();
        due = now.plus(Duration.ofMinutes(rule == null ? Alarm.USUAL_MINUTES : rule.dueMinutes()));
        lastSeen = now;
        says(alert);
    }

    private void says(Alert alert) {
        String joined = String.join(SEPARATOR, alert.args());
        args = joined.length() <= LONGEST_ARGS ? joined : joined.substring(0, LONGEST_ARGS);
    }

    /** The same fact is told again. What a person closed stays closed. */
    void seenAgain(Alert alert, Instant now) {
        seen++;
        lastSeen = now;
        comesBack(alert);
    }

    /** A cause that had gone is there again: the alert opens, with its old story. */
    void comesBack(Alert alert) {
        if (closedAs == ClosedAs.CAUSE_GONE) {
            says(alert);
            state = InboxState.OPEN;
            closedAs = null;
            closedReason = null;
            closedBy = null;
            closedAt = null;
        }
    }

    void close(ClosedAs as, String reason, String by, Instant at) {
        state = InboxState.CLOSED;
        closedAs = as;
        closedReason = reason;
        closedBy = by;
        closedAt = at;
        snoozedUntil = null;
    }

    void snooze(Instant until) {
        state = InboxState.SNOOZED;
        snoozedUntil = until;
    }

    void open() {
        state = InboxState.OPEN;
        snoozedUntil = null;
        closedAs = null;
        closedReason = null;
        closedBy = null;
        closedAt = null;
    }

    /** Nobody worked on it in time: it is the managers' now, and high. */
    void escalate(Instant at) {
        escalatedAt = at;
        severity = Severity.HIGH;
        addressee = Role.MANAGER;
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
                addressee,
                owner,
                snoozedUntil,
                seen,
                lastSeen,
                escalatedAt,
                closedAs,
                closedAt,
                closedBy,
                closedReason);
    }
}
