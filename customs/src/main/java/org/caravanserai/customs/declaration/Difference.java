package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.money.MoneyLedger;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Stakes;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Draws the difference between two assessments of a registered declaration, item by item: what
 * still waits is held or given back, what was paid is paid in addition or refunded, what is
 * suspended follows the goods that are still under bond.
 */
@ApplicationScoped
class Difference {

    @Inject Cover cover;
    @Inject MoneyLedger money;
    @Inject GuaranteeLedger guarantees;
    @Inject DutyLedger duties;
    @Inject Placements placements;
    @Inject Procedures procedures;
    @Inject Stakes stakes;
    @Inject TransitCover transits;
    @Inject FilingCheck check;

    /**
     * @throws Refusal {@code guarantee-short} or {@code money-short}
     */
    void draw(Declaration declaration, Assessment was, Assessment is, Instant at) {
        LocalDate day = OfficeCalendar.day(declaration.registeredAt);
        boolean transit = declaration.procedure.transit();
        boolean secured =
                procedures
                        .rule(declaration.procedure.requested(), day)
                        .map(ProcedureRule::secured)
                        .orElse(false);
        BigDecimal hold = BigDecimal.ZERO;
        BigDecimal earmark = BigDecimal.ZERO;
        for (DeclarationItem item : declaration.items) {
            BigDecimal pay =
                    is.payable(item.number).amount().subtract(was.payable(item.number).amount());
            BigDecimal keep =
                    secured
                            ? is.suspended(item.number)
                                    .amount()
                                    .subtract(was.suspended(item.number).amount())
                            : BigDecimal.ZERO;
            if (item.decision == ItemDecision.PENDING) {
                earmark = earmark.add(pay);
                hold = hold.add(keep);
                due(declaration, item, pay, at);
            } else if (item.decision == ItemDecision.RELEASED) {
                settle(declaration, item, pay, at);
                spare(declaration, item, was, is, at);
                if (transit) {
                    suspend(declaration, item, keep, at);
                } else {
                    follow(declaration, item, keep, at);
                }
            }
        }
        if (transit) {
            hold = transit(declaration, check.secured(declaration, is, day), at);
        }
        BigDecimal fee = is.fee().amount().subtract(was.fee().amount());
        if (declaration.anyReleased()) {
            pay(declaration, fee, declaration.name(), at);
        } else {
            earmark = earmark.add(fee);
        }
        cover.change(declaration, hold, earmark, at);
    }

    /** A transit is covered as a whole: what is to be held in addition while it waits. */
    private BigDecimal transit(Declaration declaration, BigDecimal needed, Instant at) {
        if (!declaration.pending().isEmpty()) {
            return needed.subtract(declaration.reserved).subtract(declaration.covered);
        }
        if (declaration.underTransit()) {
            transits.change(declaration, needed, at);
        }
        return BigDecimal.ZERO;
    }

    private void due(Declaration declaration, DeclarationItem item, BigDecimal pay, Instant at) {
        if (pay.signum() > 0) {
            duties.assess(declaration.id, item.number, DutyState.DUE, pay, at);
        } else {
            duties.move(
                    declaration.id, item.number, DutyState.DUE, DutyState.FREED, pay.negate(), at);
        }
    }

    private void settle(Declaration declaration, DeclarationItem item, BigDecimal pay, Instant at) {
        pay(declaration, pay, declaration.name(item), at);
        if (pay.signum() > 0) {
            duties.assess(declaration.id, item.number, DutyState.DUE, pay, at);
            duties.move(declaration.id, item.number, DutyState.DUE, DutyState.PAID, pay, at);
        } else {
            duties.move(
                    declaration.id, item.number, DutyState.PAID, DutyState.FREED, pay.negate(), at);
        }
    }

    private void spare(
            Declaration declaration,
            DeclarationItem item,
            Assessment was,
            Assessment is,
            Instant at) {
        for (boolean hangs : new boolean[] {false, true}) {
            BigDecimal more =
                    is.sparedByItem(hangs)
                            .getOrDefault(item.number, BigDecimal.ZERO)
                            .subtract(
                                    was.sparedByItem(hangs)
                                            .getOrDefault(item.number, BigDecimal.ZERO));
            boolean waits = hangs && item.conditionMet == null;
            DutyState in = waits ? DutyState.SUSPENDED : DutyState.FREED;
            if (more.signum() > 0) {
                duties.assess(declaration.id, item.number, in, more, at);
            } else {
                duties.strike(declaration.id, item.number, in, more.negate(), at);
            }
        }
    }

    private void pay(Declaration declaration, BigDecimal amount, String reference, Instant at) {
        if (amount.signum() > 0) {
            money.earmark(declaration.client, amount, reference, at);
            money.spend(declaration.client, amount, reference, at);
        } else if (amount.signum() < 0) {
            money.refund(declaration.client, amount.negate(), reference, at);
        }
    }

    private void follow(
            Declaration declaration, DeclarationItem item, BigDecimal keep, Instant at) {
        if (keep.signum() == 0) {
            return;
        }
        Discharged.ItemKey key = new Discharged.ItemKey(declaration.id, item.number);
        for (Placements.Reassessed part : placements.reassess(key, item.measures, keep)) {
            BigDecimal by = part.difference();
            if (by.signum() > 0) {
                if (part.guarantee() != null) {
                    guarantees.reserve(part.guarantee(), by, declaration.name(item), at);
                    guarantees.use(part.guarantee(), by, declaration.name(item), at);
                }
            } else if (part.guarantee() != null) {
                guarantees.free(part.guarantee(), by.negate(), declaration.name(item), at);
            }
            suspend(declaration, item, by, at);
            stakes.tell(part.lot(), at);
        }
    }

    /** More duty is suspended on the item since the correction, or less. */
    private void suspend(Declaration declaration, DeclarationItem item, BigDecimal by, Instant at) {
        if (by.signum() > 0) {
            duties.assess(declaration.id, item.number, DutyState.SUSPENDED, by, at);
        } else if (by.signum() < 0 && declaration.transitEndedAt == null) {
            duties.move(
                    declaration.id,
                    item.number,
                    DutyState.SUSPENDED,
                    DutyState.FREED,
                    by.negate(),
                    at);
        }
    }
}
