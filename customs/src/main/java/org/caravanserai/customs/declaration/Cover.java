package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.money.MoneyLedger;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.problem.Refusal;

/** What a filed declaration holds on guarantee and personal account while the office has it. */
@ApplicationScoped
class Cover {

    @Inject GuaranteeLedger guarantees;
    @Inject MoneyLedger money;
    @Inject FilingCheck check;
    @Inject DeclaredLots lots;
    @Inject PlainSql sql;

    /**
     * Locks guarantee and personal account until the transaction ends; the goods are locked before.
     * Late, because all that hold either wait for each other from here on.
     */
    void lock(Declaration declaration) {
        lots.lockCover(declaration);
    }

    private static boolean changes(
            Declaration declaration, BigDecimal secured, Assessment assessment) {
        return secured.compareTo(declaration.reserved) != 0
                || assessment.payable().amount().compareTo(declaration.earmarked) != 0;
    }

    /**
     * Reserves and earmarks what the assessment asks for, above or below what is held already.
     * Where that changes nothing, nothing is locked.
     *
     * @throws Refusal {@code guarantee-short} or {@code money-short}
     */
    void hold(Declaration declaration, Assessment assessment, LocalDate day, Instant at) {
        BigDecimal secured = check.secured(declaration, assessment, day);
        if (!changes(declaration, secured, assessment)) {
            return;
        }
        sql.apart(
                () -> {
                    hold(declaration, secured, assessment, day, at);
                    return null;
                });
    }

    private void hold(
            Declaration declaration,
            BigDecimal secured,
            Assessment assessment,
            LocalDate day,
            Instant at) {
        lock(declaration);
        reserve(declaration, secured, day, at);
        BigDecimal more = assessment.payable().amount().subtract(declaration.earmarked);
        if (more.signum() > 0) {
            money.earmark(declaration.client, more, declaration.name(), at);
        } else if (more.signum() < 0) {
            money.giveBack(declaration.client, more.negate(), declaration.name(), at);
        }
        declaration.earmarked = assessment.payable().amount();
    }

    private void reserve(Declaration declaration, BigDecimal needed, LocalDate day, Instant at) {
        BigDecimal more = needed.subtract(declaration.reserved);
        if (more.signum() > 0) {
            if (declaration.guarantee == null) {
                declaration.guarantee = choose(declaration, more, day);
            }
            guarantees.reserve(declaration.guarantee, more, declaration.name(), at);
        } else if (more.signum() < 0) {
            guarantees.giveBack(declaration.guarantee, more.negate(), declaration.name(), at);
        }
        declaration.reserved = needed;
    }

    private String choose(Declaration declaration, BigDecimal needed, LocalDate day) {
        List<GuaranteeStatus> candidates = guarantees.candidates(declaration.client, day);
        return GuaranteeLedger.covering(candidates, needed)
                .map(GuaranteeStatus::id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "guarantee-short",
                                        GuaranteeLedger.mostFree(candidates),
                                        needed));
    }

    /**
     * Holds so much more than before on guarantee and account, or less where it is negative.
     *
     * @throws Refusal {@code guarantee-short} or {@code money-short}
     */
    void change(Declaration declaration, BigDecimal reserved, BigDecimal earmarked, Instant at) {
        reserve(declaration, declaration.reserved.add(reserved), OfficeCalendar.day(at), at);
        if (earmarked.signum() > 0) {
            money.earmark(declaration.client, earmarked, declaration.name(), at);
        } else if (earmarked.signum() < 0) {
            money.giveBack(declaration.client, earmarked.negate(), declaration.name(), at);
        }
        declaration.earmarked = declaration.earmarked.add(earmarked);
    }

    /**
     * Code of what lacks to hold that much; null if nothing does. What it says holds: where more or
     * less is to be held, both are locked from here on.
     */
    String missing(Declaration declaration, Assessment assessment, LocalDate day) {
        BigDecimal needed = check.secured(declaration, assessment, day);
        if (!changes(declaration, needed, assessment)) {
            return null;
        }
        lock(declaration);
        BigDecimal secured = needed.subtract(declaration.reserved);
        if (secured.signum() > 0) {
            boolean covered =
                    guarantees.candidates(declaration.client, day).stream()
                            .filter(
                                    g ->
                                            declaration.guarantee == null
                                                    || g.id().equals(declaration.guarantee))
                            .anyMatch(g -> g.free().compareTo(secured) >= 0);
            if (!covered) {
                return "guarantee-short";
            }
        }
        BigDecimal more = assessment.payable().amount().subtract(declaration.earmarked);
        return more.signum() > 0 && more.compareTo(money.available(declaration.client)) > 0
                ? "money-short"
                : null;
    }

    /**
     * The goods are under bond: the guarantee covers them now.
     *
     * @param amounts by what each is for
     */
    void use(Declaration declaration, Map<String, BigDecimal> amounts, Instant at) {
        amounts.values().removeIf(amount -> amount.signum() == 0);
        if (declaration.guarantee != null && !amounts.isEmpty()) {
            guarantees.use(declaration.guarantee, amounts, at);
            declaration.reserved = declaration.reserved.subtract(sum(amounts));
        }
    }

    void spend(Declaration declaration, Map<String, BigDecimal> amounts, Instant at) {
        amounts.values().removeIf(amount -> amount.signum() == 0);
        if (!amounts.isEmpty()) {
            money.spend(declaration.client, declaration.name(), amounts, at);
            declaration.earmarked = declaration.earmarked.subtract(sum(amounts));
        }
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What goods that were not released held. */
    void giveBack(
            Declaration declaration,
            BigDecimal suspended,
            BigDecimal payable,
            String reference,
            Instant at) {
        BigDecimal reserved = suspended.min(declaration.reserved);
        if (reserved.signum() > 0) {
            guarantees.giveBack(declaration.guarantee, reserved, reference, at);
            declaration.reserved = declaration.reserved.subtract(reserved);
        }
        BigDecimal earmarked = payable.min(declaration.earmarked);
        if (earmarked.signum() > 0) {
            money.giveBack(declaration.client, earmarked, reference, at);
            declaration.earmarked = declaration.earmarked.subtract(earmarked);
        }
    }
}
