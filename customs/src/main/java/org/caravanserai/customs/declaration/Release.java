package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.PlacedItem;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Stakes;
import org.caravanserai.customs.supervision.Withdrawals;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * Draws every consequence of a release: account, placements, guarantee, money and duties. Goods of
 * a transit that are still on the way are of no lot: for them the fee is settled, and the guarantee
 * covers the way ({@link TransitCover}).
 */
@ApplicationScoped
class Release {

    @Inject Procedures procedures;
    @Inject AccountLedger accounts;
    @Inject Placements placements;
    @Inject Withdrawals withdrawals;
    @Inject Stakes stakes;
    @Inject GuaranteeLedger guarantees;
    @Inject DutyLedger duties;
    @Inject Cover cover;
    @Inject TransitCover transits;
    @Inject Payments payments;
    @Inject DeclaredLots lots;
    @Inject PlainSql sql;
    @Inject Event<GoodsReleased> released;

    /**
     * What a release goes by, once the account of the goods is written.
     *
     * @param here the items whose goods are in the house
     */
    private record Going(
            ProcedureRule rule,
            StockStatus source,
            Assessment assessment,
            Map<Integer, Term> terms,
            List<DeclarationItem> here) {

        boolean placedBefore() {
            return source != StockStatus.TEMPORARY_STORAGE;
        }
    }

    void release(Declaration declaration, List<DeclarationItem> items, Instant at) {
        boolean first = !declaration.anyReleased();
        Going going = sql.apart(() -> account(declaration, items, at));
        decide(items, at);
        released.fire(
                new GoodsReleased(
                        declaration.name(),
                        declaration.number,
                        declaration.procedure,
                        going.rule().stockStatus(),
                        goods(going.here(), going.terms()),
                        at));
        cover.lock(declaration);
        if (going.placedBefore()) {
            discharge(declaration, going.here(), at);
        }
        sql.apart(
                () -> {
                    settle(declaration, items, going.assessment(), first, at);
                    return null;
                });
        boolean placed = going.rule().secured() && !declaration.procedure.transit();
        if (placed) {
            suspend(declaration, going.here(), going.assessment(), going.terms(), at);
        }
        if (declaration.procedure.transit()) {
            transits.setOut(declaration, of(items, going.assessment().suspendedByItem()), at);
        }
        if (placed || going.placedBefore()) {
            stakes.tell(going.here().stream().map(item -> item.lot).distinct().toList(), at);
        }
    }

    private Going account(Declaration declaration, List<DeclarationItem> items, Instant at) {
        LocalDate day = OfficeCalendar.day(at);
        ProcedureRule rule = procedures.rule(declaration.procedure.requested(), day).orElseThrow();
        StockStatus source = procedures.source(declaration.procedure, day);
        Assessment assessment = payments.kept(declaration);
        List<DeclarationItem> here = items.stream().filter(item -> item.lot != null).toList();
        lots.read(here.stream().map(item -> item.lot).toList());
        Map<Integer, Term> terms = terms(declaration, items, rule, day);
        accounts.release(source, rule.stockStatus(), leaving(declaration, here, terms), at);
        return new Going(rule, source, assessment, terms, here);
    }

    private static void decide(List<DeclarationItem> items, Instant at) {
        for (DeclarationItem item : items) {
            item.decision = ItemDecision.RELEASED;
            item.decidedAt = at;
        }
    }

    private List<ReleasedGoods> goods(List<DeclarationItem> here, Map<Integer, Term> terms) {
        return here.stream()
                .map(
                        item ->
                                new ReleasedGoods(
                                        item.number,
                                        item.lot,
                                        lots.counted(item),
                                        item.container,
                                        terms.get(item.number).until()))
                .toList();
    }

    private void discharge(Declaration declaration, List<DeclarationItem> items, Instant at) {
        List<Withdrawals.Taking> takings =
                items.stream().map(item -> taking(declaration, item)).toList();
        Map<String, Map<String, BigDecimal>> covered = new TreeMap<>();
        Map<Long, Map<Integer, BigDecimal>> freed = new TreeMap<>();
        for (Discharged part : withdrawals.take(takings, at)) {
            if (part.guarantee() != null && part.freed().signum() > 0) {
                covered.computeIfAbsent(part.guarantee(), id -> new LinkedHashMap<>())
                        .merge(
                                DeclarationId.print(declaration.id, part.by().item()),
                                part.freed(),
                                BigDecimal::add);
            }
            freed.computeIfAbsent(part.placed().declaration(), id -> new TreeMap<>())
                    .merge(part.placed().item(), part.freed(), BigDecimal::add);
        }
        covered.forEach((guarantee, parts) -> guarantees.free(guarantee, parts, at));
        freed.forEach(
                (placed, parts) ->
                        duties.move(placed, DutyState.SUSPENDED, DutyState.FREED, parts, at));
    }

    private Withdrawals.Taking taking(Declaration declaration, DeclarationItem item) {
        return new Withdrawals.Taking(
                new Discharged.ItemKey(declaration.id, item.number),
                declaration.procedure.previous(),
                item.lot,
                lots.counted(item));
    }

    private List<AccountLedger.Leaving> leaving(
            Declaration declaration, List<DeclarationItem> items, Map<Integer, Term> terms) {
        return items.stream()
                .map(
                        item ->
                                new AccountLedger.Leaving(
                                        item.lot,
                                        lots.counted(item),
                                        declaration.name(item),
                                        terms.get(item.number)))
                .toList();
    }

    /** By item: each lot leaves before its own shelf life ends. */
    private Map<Integer, Term> terms(
            Declaration declaration,
            List<DeclarationItem> items,
            ProcedureRule rule,
            LocalDate day) {
        LocalDate law = procedures.until(rule, day);
        String code = declaration.procedure.requested();
        Map<Integer, Term> terms = new HashMap<>();
        for (DeclarationItem item : items) {
            terms.put(item.number, procedures.term(code, law, lots.usableUntil(item), day));
        }
        return terms;
    }

    private void settle(
            Declaration declaration,
            List<DeclarationItem> items,
            Assessment assessment,
            boolean first,
            Instant at) {
        Map<Integer, BigDecimal> payable = of(items, assessment.payableByItem());
        Map<String, BigDecimal> paid = new LinkedHashMap<>();
        if (first) {
            paid.put(declaration.name(), assessment.fee().amount());
        }
        items.forEach(item -> paid.put(declaration.name(item), payable.get(item.number)));
        cover.spend(declaration, paid, at);
        duties.move(declaration.id, DutyState.DUE, DutyState.PAID, payable, at);
        spare(declaration, items, assessment, at);
    }

    /** What a relief spares ends at once, or stays suspended while its condition stands. */
    private void spare(
            Declaration declaration,
            List<DeclarationItem> items,
            Assessment assessment,
            Instant at) {
        Map<Integer, BigDecimal> hanging = of(items, assessment.sparedByItem(true));
        duties.assess(
                declaration.id, DutyState.FREED, of(items, assessment.sparedByItem(false)), at);
        duties.assess(declaration.id, DutyState.SUSPENDED, hanging, at);
        for (DeclarationItem item : items) {
            if (item.condition == null && hanging.get(item.number).signum() > 0) {
                item.condition = assessment.condition(item.number);
            }
        }
    }

    private static Map<Integer, BigDecimal> of(
            List<DeclarationItem> items, Map<Integer, BigDecimal> all) {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                item -> item.number,
                                item -> all.getOrDefault(item.number, BigDecimal.ZERO)));
    }

    private void suspend(
            Declaration declaration,
            List<DeclarationItem> items,
            Assessment assessment,
            Map<Integer, Term> terms,
            Instant at) {
        Map<Integer, BigDecimal> suspended = of(items, assessment.suspendedByItem());
        Map<String, BigDecimal> used = new LinkedHashMap<>();
        items.forEach(item -> used.put(declaration.name(item), suspended.get(item.number)));
        cover.use(declaration, used, at);
        duties.assess(declaration.id, DutyState.SUSPENDED, suspended, at);
        for (DeclarationItem item : items) {
            placements.place(
                    new PlacedItem(
                            declaration.procedure.requested(),
                            declaration.id,
                            item.number,
                            item.lot,
                            lots.counted(item),
                            suspended.get(item.number),
                            declaration.guarantee,
                            at,
                            terms.get(item.number),
                            lots.usableUntil(item)));
        }
    }
}
