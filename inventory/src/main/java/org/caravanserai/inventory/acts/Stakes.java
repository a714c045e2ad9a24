package org.caravanserai.inventory.acts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.kernel.event.DutyAtStakeChanged;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/** What goods are worth and how much duty hangs on them, to say how much care they need. */
@ApplicationScoped
public class Stakes {

    @Inject EntityManager em;
    @Inject History history;
    @Inject Rules rules;

    /**
     * What is at stake.
     *
     * @param value share of the lot's value; null where nobody knows it
     * @param duty suspended on it, in tenge; null where customs has not said
     * @param second whether a second person has to approve
     */
    public record Stake(Money value, Money duty, boolean second) {}

    void on(@Observes @Priority(2000) DutyAtStakeChanged changed) {
        String lot = changed.lot().value();
        LotDuty known = em.find(LotDuty.class, lot);
        LotDuty duty = known == null ? new LotDuty(lot) : known;
        duty.told(changed);
        if (known == null) {
            em.persist(duty);
        }
    }

    /**
     * The stake in so much of a lot. What nobody can put a figure on needs a second person.
     *
     * @param status under which it lies: duty is suspended in the customs warehouse only
     */
    public Stake of(Lot lot, StockStatus status, Amounts amounts, LocalDate day) {
        Money value = value(lot, amounts);
        boolean bonded = status == StockStatus.CUSTOMS_WAREHOUSE;
        Money duty = bonded ? duty(lot, amounts) : null;
        boolean dear =
                value == null
                        || above(value, Rules.COUNT_APPROVAL_VALUE, day)
                        || bonded && (duty == null || above(duty, Rules.COUNT_APPROVAL_DUTY, day));
        return new Stake(value, duty, dear);
    }

    /** Duty suspended on all of each lot, as customs said last. */
    public Map<LotId, Money> suspended(Collection<String> lots) {
        return em.createQuery("from LotDuty d where d.lot in :lots", LotDuty.class)
                .setParameter("lots", lots)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                duty -> LotId.parse(duty.lot),
                                duty -> new Money(duty.suspended, duty.currency)));
    }

    private boolean above(Money money, String rule, LocalDate day) {
        return rules.find(rule, money.currency(), day)
                .map(limit -> money.amount().compareTo(limit.amount()) > 0)
                .orElse(true);
    }

    private Money value(Lot lot, Amounts amounts) {
        if (lot.value() == null) {
            return null;
        }
        Measures whole = history.received(lot);
        return share(lot.value(), amounts, whole.packages(), whole.netKg());
    }

    private Money duty(Lot lot, Amounts amounts) {
        LotDuty duty = em.find(LotDuty.class, lot.id().value());
        return duty == null
                ? null
                : share(
                        new Money(duty.suspended, duty.currency),
                        amounts,
                        duty.packages,
                        duty.netKg);
    }

    /** By packages where there are any, else by net mass; all of it where neither is known. */
    private static Money share(Money whole, Amounts part, BigDecimal packages, BigDecimal netKg) {
        boolean packed = packages.signum() > 0;
        BigDecimal base = packed ? packages : netKg;
        if (base.signum() == 0) {
            return whole;
        }
        BigDecimal some = packed ? part.packages() : part.netKg();
        BigDecimal amount = whole.amount().multiply(some).divide(base, 2, RoundingMode.HALF_UP);
        return new Money(amount, whole.currency());
    }
}
