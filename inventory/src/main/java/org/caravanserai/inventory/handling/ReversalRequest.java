package org.caravanserai.inventory.handling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.FacilityCode;

/** Somebody asked to take a posting back that only a second person may take back. */
@Entity
@Table(schema = "inventory", name = "reversal_request")
class ReversalRequest {

    private static final String PREFIX = "RR-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reversal_request")
    @SequenceGenerator(
            name = "reversal_request",
            schema = "inventory",
            sequenceName = "reversal_request_seq",
            allocationSize = 1)
    Long id;

    long posting;

    FacilityCode site;

    String reason;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    Money value;

    /** Since when it is to be no longer so; null for the moment of its approval. */
    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    ReversalState state = ReversalState.ASKED;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String note;

    protected ReversalRequest() {}

    ReversalRequest(Posting posting, FacilityCode site, Money value, String reason) {
        this.posting = posting.id();
        this.site = site;
        this.value = value;
        this.reason = reason;
    }

    ReversalRequest since(Instant at) {
        effectiveAt = at;
        return this;
    }

    ReversalRequest by(String user, Instant at) {
        askedBy = user;
        askedAt = at;
        return this;
    }

    void decide(ReversalState how, String user, Instant at, String why) {
        state = how;
        decidedBy = user;
        decidedAt = at;
        note = why;
    }

    /** As people and the API name it: {@code RR-000017}. */
    String number() {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, id);
    }

    /** The id behind a printed number, or -1 for what is none. */
    static long idOf(String number) {
        return number == null || !number.matches(PREFIX + "[0-9]{1,15}")
                ? -1
                : Long.parseLong(number.substring(PREFIX.length()));
    }
}
