package org.caravanserai.inventory.filing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Cover;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.ledger.StorageTerm;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.DeclarationCorrected;
import org.caravanserai.kernel.event.DeclarationFiled;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Hears what customs does with declarations and lets stock follow in the same transaction. */
@ApplicationScoped
class Filings {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Holds holds;
    @Inject Reservations reservations;
    @Inject Ledger ledger;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /** Refuses the filing when stock does not cover an item, or it is held. */
    void on(@Observes @Priority(2000) DeclarationFiled filed) {
        if (filed.goods().isEmpty()) {
            return;
        }
        StockStatus from = filed.from();
        List<Problem> problems = new ArrayList<>();
        Reservations.Plan plan = sql.apart(() -> plan(filed, from, problems));
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new Refusal(problems, first.code(), first.args().toArray());
        }
        plan.post();
    }

    private Reservations.Plan plan(
            DeclarationFiled filed, StockStatus from, List<Problem> problems) {
        Map<LotId, Lot> known =
                lots.byIds(filed.goods().stream().map(DeclaredGoods::lot).distinct().toList());
        StandingHolds held = holds.look(known.values(), List.of());
        Reservations.Plan plan =
                reservations.plan(filed.declaration(), filed.goods(), from, filed.effectiveAt());
        for (int i = 0; i < filed.goods().size(); i++) {
            DeclaredGoods goods = filed.goods().get(i);
            problems.addAll(take(plan, held, goods, from, known.get(goods.lot()), i));
        }
        return plan;
    }

    /** Goods that are declared with other measures are reserved anew, or the correction refused. */
    void on(@Observes @Priority(2000) DeclarationCorrected corrected) {
        em.flush();
        for (DeclaredGoods goods : corrected.before()) {
            reservations
                    .pending(corrected.declaration(), goods.item(), goods.lot())
                    .forEach(
                            reserved ->
                                    reservations.end(
                                            reserved,
                                            Reservation.State.VOIDED,
                                            corrected.effectiveAt()));
        }
        em.flush();
        on(
                new DeclarationFiled(
                        corrected.declaration(),
                        corrected.procedure(),
                        corrected.from(),
                        corrected.after(),
                        corrected.effectiveAt()));
    }

    private static List<Problem> take(
            Reservations.Plan plan,
            StandingHolds standing,
            DeclaredGoods goods,
            StockStatus from,
            Lot lot,
            int index) {
        String field = "items[" + index + "]";
        if (lot == null) {
            return List.of(Problem.of(field + ".lot", "not-found", "lot", goods.lot()));
        }
        var held = standing.problem(lot, field + ".lot");
        if (held.isPresent()) {
            return List.of(held.get());
        }
        Amounts free = plan.take(goods);
        if (free == null) {
            return List.of();
        }
        return List.of(
                Problem.of(
                        field + ".measures",
                        "stock-not-covering",
                        goods.lot(),
                        from.name(),
                        free.packages(),
                        free.netKg(),
                        goods.measures().packages(),
                        goods.measures().netKg()));
    }

    void on(@Observes @Priority(2000) GoodsReleased released) {
        em.flush();
        Instant effective = released.effectiveAt();
        List<Move> moves = new ArrayList<>();
        Map<Integer, List<Reservation>> pending = reservations.pending(released.declaration());
        List<Reservation> ended = new ArrayList<>();
        for (ReleasedGoods goods : released.goods()) {
            for (Reservation reserved : pending.getOrDefault(goods.item(), List.of())) {
                ended.add(reserved);
                moves.add(move(reserved, released.stockStatus()));
                effective =
                        reserved.reservedAt.isAfter(effective) ? reserved.reservedAt : effective;
            }
        }
        remember(released);
        reservations.end(ended, Reservation.State.POSTED, released.effectiveAt());
        if (!moves.isEmpty()) {
            PostingOrder order =
                    new PostingOrder(PostingKind.RELEASE, released.declaration(), effective, moves);
            sql.apart(() -> ledger.post(order));
        }
    }

    private static Move move(Reservation reserved, StockStatus to) {
        Account from = reserved.account;
        return new Move(
                "items[" + reserved.item + "]",
                from,
                new Account(from.lot(), from.place(), to),
                reserved.amounts);
    }

    /**
     * All rows of a table behind each other, or no batch takes more than one of them; written and
     * let go, or every statement after them would look through them for changes.
     */
    private void remember(GoodsReleased released) {
        Instant now = clock.now();
        List<Object> rows = new ArrayList<>();
        for (ReleasedGoods goods : released.goods()) {
            rows.add(
                    new Cover(
                            goods.lot().value(),
                            released.stockStatus(),
                            released.declaration(),
                            released.number(),
                            goods.item(),
                            released.effectiveAt(),
                            now));
        }
        for (ReleasedGoods goods : released.goods()) {
            rows.add(
                    new StorageTerm(
                            goods.lot().value(),
                            released.stockStatus(),
                            goods.storageUntil(),
                            released.effectiveAt(),
                            now));
        }
        rows.forEach(em::persist);
        em.flush();
        rows.forEach(em::detach);
    }

    void on(@Observes @Priority(2000) FilingEnded ended) {
        em.flush();
        for (DeclaredGoods goods : ended.goods()) {
            reservations
                    .pending(ended.declaration(), goods.item(), goods.lot())
                    .forEach(
                            reserved ->
                                    reservations.end(
                                            reserved,
                                            Reservation.State.VOIDED,
                                            ended.effectiveAt()));
        }
    }
}
