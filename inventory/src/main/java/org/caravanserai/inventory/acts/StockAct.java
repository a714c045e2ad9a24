package org.caravanserai.inventory.acts;

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
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** An act about goods of one account. Its figures never change, only where it stands. */
@Entity
@Table(schema = "inventory", name = "stock_act")
class StockAct {

    private static final String PREFIX = "A-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stock_act")
    @SequenceGenerator(
            name = "stock_act",
            schema = "inventory",
            sequenceName = "stock_act_seq",
            allocationSize = 1)
    Long id;

    @Enumerated(EnumType.STRING)
    ActKind kind;

    @Enumerated(EnumType.STRING)
    ActState state;

    FacilityCode site;

    String lot;

    long place;

    @Enumerated(EnumType.STRING)
    StockStatus status;

    @Column(name = "supplementary_unit")
    Unit unit;

    @Embedded Amounts amounts;

    /** Number and date of the paper that records what happened. */
    String document;

    /** Number of the permit or recognition of customs; null where none is needed. */
    String permit;

    String reason;

    @Column(name = "count_order")
    Long countOrder;

    Long posting;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    /** When it happened; null for the moment of its approval. */
    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "back_reason")
    String backReason;

    @Column(name = "back_by")
    String backBy;

    @Column(name = "back_at")
    Instant backAt;

    /** Since when it is to be no longer so; null for the moment of its approval. */
    @Column(name = "back_effective_at")
    Instant backEffectiveAt;

    @Column(name = "back_decided_by")
    String backDecidedBy;

    protected StockAct() {}

    StockAct(ActKind kind, Lot lot, Account account, Amounts amounts, String by, Instant at) {
        this.kind = kind;
        site = lot.site();
        this.lot = account.lot();
        place = account.place();
        status = account.status();
        unit = lot.unit();
        this.amounts = amounts;
        proposedBy = by;
        proposedAt = at;
        state = ActState.PROPOSED;
    }

    StockAct papers(String paper, String permitNumber, String why) {
        document = paper;
        permit = permitNumber;
        reason = why;
        return this;
    }

    StockAct happened(Instant at) {
        effectiveAt = at;
        return this;
    }

    void askedBack(String why, Instant since, String by, Instant at) {
        state = ActState.BACK_PROPOSED;
        backReason = why;
        backEffectiveAt = since;
        backBy = by;
        backAt = at;
    }

    void decide(ActState how, String by, Instant at) {
        state = how;
        decidedBy = by;
        decidedAt = at;
    }

    Account account() {
        return new Account(lot, place, status);
    }

    LotId lotId() {
        return LotId.parse(lot);
    }

    /** As people and the API name it: {@code A-000017}. */
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
