package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.EntryKind;
import org.caravanserai.customs.supervision.PlacedItem;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Stakes;
import org.caravanserai.customs.supervision.Withdrawal;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;

/** Draws every consequence of a release: account, placements, guarantee, money and duties. */
@ApplicationScoped
class Release {

    @Inject Procedures procedures;
    @Inject AccountLedger accounts;
    @Inject Placements placements;
    @Inject Stakes stakes;
    @Inject GuaranteeLedger guarantees;
    @Inject DutyLedger duties;
    @Inject Cover cover;
    @Inject Payments payments;
    @Inject DeclaredLots lots;
    @Inject Event<GoodsReleased> released;

    void release(Declaration declaration, List<DeclarationItem> items, Instant at) {
        LocalDate day = OfficeCalendar.day(at);
        ProcedureRule rule = procedures.rule(declaration.procedure.requested(), day).orElseThrow();
        StockStatus source = procedures.source(declaration.procedure, day);
        LocalDate until = procedures.until(rule, day);
        Assessment assessment = payments.kept(declaration);
        if (!declaration.anyReleased()) {
            cover.spend(declaration, assessment.fee().amount(), declaration.name(), at);
        }
        List<ReleasedGoods> goods = new ArrayList<>();
        for (DeclarationItem item : items) {
            Measures measures = lots.counted(item);
            accounts.post(
                    item.lot,
                    new Withdrawal(
                            EntryKind.RELEASED,
                            source,
                            rule.stockStatus(),
                            measures,
                            declaration.name(item),
                            at,
                            until));
            if (source == StockStatus.CUSTOMS_WAREHOUSE) {
                discharge(declaration, item, measures, at);
            }
            settle(declaration, item, assessment, at);
            if (rule.secured()) {
                suspend(declaration, item, assessment, until, at);
            }
            item.decision = ItemDecision.RELEASED;
            item.decidedAt = at;
            goods.add(new ReleasedGoods(item.number, item.lot, measures, item.container, until));
        }
        items.stream().map(item -> item.lot).distinct().forEach(lot -> stakes.tell(lot, at));
        released.fire(
                new GoodsReleased(
                        declaration.name(),
                        declaration.number,
                        declaration.procedure,
                        rule.stockStatus(),
                        goods,
                        at));
    }

    private void discharge(
            Declaration declaration, DeclarationItem item, Measures measures, Instant at) {
        Discharged.ItemKey by = new Discharged.ItemKey(declaration.id, item.number);
        for (Discharged part : placements.discharge(item.lot, measures, by, at)) {
            Discharged.ItemKey placed = part.placed();
            if (part.guarantee() != null && part.freed().signum() > 0) {
                guarantees.free(part.guarantee(), part.freed(), declaration.name(item), at);
            }
            duties.move(
                    placed.declaration(),
                    placed.item(),
                    DutyState.SUSPENDED,
                    DutyState.FREED,
                    part.freed(),
                    at);
        }
    }

    private void settle(
            Declaration declaration, DeclarationItem item, Assessment assessment, Instant at) {
        BigDecimal payable = assessment.payable(item.number).amount();
        cover.spend(declaration, payable, declaration.name(item), at);
        duties.move(declaration.id, item.number, DutyState.DUE, DutyState.PAID, payable, at);
    }

    private void suspend(
            Declaration declaration,
            DeclarationItem item,
            Assessment assessment,
            LocalDate until,
            Instant at) {
        BigDecimal suspended = assessment.suspended(item.number).amount();
        cover.use(declaration, suspended, declaration.name(item), at);
        duties.assess(declaration.id, item.number, DutyState.SUSPENDED, suspended, at);
        placements.place(
                new PlacedItem(
                        declaration.id,
                        item.number,
                        item.lot,
                        lots.counted(item),
                        suspended,
                        declaration.guarantee,
                        at,
                        until));
    }
}
