package org.caravanserai.customs.loss;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Duty of goods that are missing: it is owed although no declaration asks for it. */
@Entity
@Table(schema = "customs", name = "duty_demand")
class DutyDemand {

    @Id
    @GeneratedValue(generator = "duty_demand")
    @SequenceGenerator(name = "duty_demand", schema = "customs", sequenceName = "duty_demand_seq")
    Long id;

    LotId lot;
    PartyId owner;
    Long declaration;
    Integer item;
    String ground;
    @Embedded Measures measures;

    /** Tenge; null while customs has not assessed it. */
    BigDecimal amount;

    /** What covers it until it is paid; null where nothing does. */
    String guarantee;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DemandState state;

    /** Up to so much is not collected, in tenge; null unless it was waived for that. */
    @Column(name = "small_amount")
    BigDecimal smallAmount;

    /** The duty counts as if the goods had been cleared on this day. */
    @Column(name = "owed_since")
    LocalDate owedSince;

    /** The paper on which customs assessed it. */
    String document;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected DutyDemand() {}

    /** For goods that were never under bond: the amount is customs' to say. */
    DutyDemand(Account account, String ground, Measures missing, LocalDate owedSince) {
        lot = account.lot();
        owner = account.owner();
        this.ground = ground;
        measures = missing;
        this.owedSince = owedSince;
        state = DemandState.TO_ASSESS;
    }

    /** For goods under bond: the duty that was suspended on them. */
    DutyDemand(Account account, Discharged part, LocalDate owedSince) {
        this(account, part.ground(), part.measures(), owedSince);
        declaration = part.placed().declaration();
        item = part.placed().item();
        amount = part.freed();
        guarantee = part.guarantee();
        state = DemandState.OPEN;
    }

    DutyDemand at(Instant effective, Instant recorded) {
        effectiveAt = effective;
        recordedAt = recorded;
        return this;
    }

    void settle(DemandState how, String by, Instant at) {
        state = how;
        settledBy = by;
        settledAt = at;
    }
}
