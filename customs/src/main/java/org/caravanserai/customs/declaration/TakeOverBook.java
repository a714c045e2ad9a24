package org.caravanserai.customs.declaration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.PlacedItem;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.Stakes;
import org.caravanserai.customs.supervision.TakenAccounts;
import org.caravanserai.kernel.event.StockTakenOver;
import org.caravanserai.kernel.event.TakeOverReversed;
import org.caravanserai.kernel.event.TakenLot;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Takes over what customs knew of goods before the house opened: their declarations stand here as
 * released, their items as placements, their duty as suspended and covered.
 */
@ApplicationScoped
class TakeOverBook {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject TakenAccounts accounts;
    @Inject TakenDeclarations declarations;
    @Inject Placements placements;
    @Inject DutyLedger duties;
    @Inject GuaranteeLedger guarantees;
    @Inject Stakes stakes;
    @Inject HouseClock clock;

    void on(@Observes @Priority(200) StockTakenOver taken) {
        List<TakenLot> bonded =
                taken.lots().stream()
                        .filter(lot -> lot.status() == StockStatus.CUSTOMS_WAREHOUSE)
                        .toList();
        locks.acquire(
                bonded.stream()
                        .map(TakenLot::guarantee)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(LockKey::guarantee)
                        .toList());
        List<Problem> problems = new ArrayList<>(declarations.known(bonded));
        problems.addAll(uncovered(bonded));
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new Refusal(problems, first.code(), first.args().toArray());
        }
        Map<LotId, Account> opened = new HashMap<>();
        taken.lots()
                .forEach(
                        lot ->
                                opened.put(
                                        lot.lot(),
                                        accounts.open(
                                                taken.number(),
                                                taken.facility(),
                                                lot,
                                                taken.effectiveAt())));
        declarations.open(bonded, opened).forEach((lot, item) -> place(lot, item, taken));
        bonded.forEach(lot -> stakes.tell(lot.lot(), taken.effectiveAt()));
    }

    private void place(TakenLot lot, DeclarationItem item, StockTakenOver taken) {
        BigDecimal duty = lot.suspended().amount();
        long declaration = item.declaration.id;
        if (lot.guarantee() != null && duty.signum() > 0) {
            guarantees.reserve(lot.guarantee(), duty, taken.number(), taken.effectiveAt());
            guarantees.use(lot.guarantee(), duty, taken.number(), taken.effectiveAt());
        }
        duties.assess(declaration, item.number, DutyState.SUSPENDED, duty, taken.effectiveAt());
        placements.place(
                new PlacedItem(
                        declaration,
                        item.number,
                        lot.lot(),
                        lot.measures(),
                        duty,
                        lot.guarantee(),
                        lot.since().atStartOfDay(OfficeCalendar.ZONE).toInstant(),
                        lot.until()));
    }

    /** Guarantees that are not there, or have less free than the sheet needs of them. */
    private List<Problem> uncovered(List<TakenLot> bonded) {
        Map<PartyId, Map<String, BigDecimal>> free = new HashMap<>();
        Map<String, BigDecimal> needed = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (TakenLot lot : bonded) {
            if (lot.guarantee() == null || lot.suspended().amount().signum() == 0) {
                continue;
            }
            BigDecimal there =
                    free.computeIfAbsent(lot.owner().id(), owner -> candidates(lot))
                            .get(lot.guarantee());
            BigDecimal sum =
                    needed.merge(lot.guarantee(), lot.suspended().amount(), BigDecimal::add);
            if (there == null) {
                problems.add(
                        Problem.ofRow(
                                lot.row(), "guarantee", "take-over-guarantee", lot.guarantee()));
            } else if (sum.compareTo(there) > 0) {
                problems.add(Problem.ofRow(lot.row(), "guarantee", "guarantee-short", there, sum));
            }
        }
        return problems;
    }

    private Map<String, BigDecimal> candidates(TakenLot lot) {
        return guarantees.candidates(lot.owner().id(), OfficeCalendar.day(clock.now())).stream()
                .collect(Collectors.toMap(GuaranteeStatus::id, GuaranteeStatus::free));
    }

    /** Everything back: accounts closed, placements ended, guarantees free, numbers given up. */
    void on(@Observes @Priority(200) TakeOverReversed reversed) {
        Instant at = reversed.effectiveAt();
        Set<LotId> lots = Set.copyOf(reversed.lots());
        locks.acquire(
                lots.stream()
                        .flatMap(lot -> placements.guarantees(lot).stream())
                        .distinct()
                        .map(LockKey::guarantee)
                        .toList());
        for (LotId lot : reversed.lots()) {
            accounts.close(reversed.number(), lot, at)
                    .filter(status -> status == StockStatus.CUSTOMS_WAREHOUSE)
                    .ifPresent(status -> end(lot, reversed));
        }
        declarations.withdraw(lots, reversed.reason(), at);
    }

    private void end(LotId lot, TakeOverReversed reversed) {
        Instant at = reversed.effectiveAt();
        Placements.Stake stake = placements.stake(lot);
        for (Discharged part :
                placements.discharge(lot, stake.under(), reversed.number(), DutyState.FREED, at)) {
            Discharged.ItemKey placed = part.placed();
            duties.move(
                    placed.declaration(),
                    placed.item(),
                    DutyState.SUSPENDED,
                    DutyState.FREED,
                    part.freed(),
                    at);
            if (part.guarantee() != null && part.freed().signum() > 0) {
                guarantees.free(part.guarantee(), part.freed(), reversed.number(), at);
            }
        }
        stakes.tell(lot, at);
    }
}
