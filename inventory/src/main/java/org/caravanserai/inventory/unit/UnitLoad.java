package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.handling.OutsidePermit;
import org.caravanserai.inventory.handling.Stored;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Balances.Standing;
import org.caravanserai.inventory.ledger.Hands;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotKeepings;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.OutsidePermits;
import org.caravanserai.inventory.permit.Operation;
import org.caravanserai.inventory.permit.PermitCheck;
import org.caravanserai.inventory.regrouping.Lineage;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** What lies on units, locked with its lots before anything is done with it. */
@ApplicationScoped
class UnitLoad {

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject LotKeepings keepings;
    @Inject Balances balances;
    @Inject Hands hands;
    @Inject Holds holds;
    @Inject BinCheck bins;
    @Inject PermitCheck permits;
    @Inject OutsidePermits outside;
    @Inject Lineage lineage;
    @Inject Places places;

    /** The accounts on the units; whoever sees not all of their lots may not carry them. */
    Load locked(List<Place> units, Place target) {
        List<Long> ids = units.stream().map(Place::id).toList();
        Map<LotId, Lot> known =
                lots.known(accounts(ids).stream().map(Account::lotId).distinct().toList());
        lots.lock(known.values(), List.of(target));
        List<Standing> standings = accounts(ids).stream().map(balances::of).toList();
        if (standings.stream().anyMatch(one -> !known.containsKey(one.account().lotId()))) {
            throw new OptimisticLockException("goods came on the unit just now");
        }
        return new Load(this, units, known, standings);
    }

    private List<String> holders(Account account) {
        return hands.at(account.lotId(), places.byId(account.place()));
    }

    private List<Account> accounts(List<Long> places) {
        return em.createQuery(
                        "select b.account from Balance b where b.account.place in :places"
                                + " and (b.amounts.packages > 0 or b.amounts.netKg > 0"
                                + " or b.amounts.grossKg > 0)",
                        Account.class)
                .setParameter("places", places)
                .getResultList();
    }

    /** Everything that lies on some units. */
    record Load(
            UnitLoad house, List<Place> units, Map<LotId, Lot> known, List<Standing> standings) {

        List<LotId> lots() {
            return known.keySet().stream().sorted(Comparator.comparing(LotId::value)).toList();
        }

        /**
         * Refuses unless all of it may lie there, and may be carried away.
         *
         * @param permit under which goods may lie outside; null for those they have
         */
        void refuseIfUnfit(Place target, String permit) {
            refuseIfHeld();
            for (Standing standing : standings) {
                Lot lot = known.get(standing.account().lotId());
                Stored goods = Stored.of(lot, house.keepings.of(lot), standing.account().status());
                house.bins
                        .unfit(target, permit == null ? goods : goods.under(permit), "to")
                        .ifPresent(BinCheck::refuse);
                if (!standing.reserved().isZero()) {
                    Object[] args = {
                        lot.id(),
                        standing.reserved().packages(),
                        standing.reserved().netKg(),
                        String.join(", ", house.holders(standing.account()))
                    };
                    throw new Refusal(
                            List.of(Problem.of("unit", "regroup-reserved", args)),
                            "regroup-reserved",
                            args);
                }
            }
        }

        /**
         * Notes the permit on the lots that may lie there by it only.
         *
         * @param since when they were carried there
         * @return the permit; null where it was not needed
         */
        String outside(Place target, String permit, Instant since) {
            boolean used = false;
            for (Standing standing : standings) {
                Lot lot = known.get(standing.account().lotId());
                if (OutsidePermit.needed(permit, target, standing.account().status())) {
                    house.outside.carried(lot, permit, since);
                    used = true;
                }
            }
            return used ? permit : null;
        }

        /** On the day of that moment, by the clock of the site. */
        void refuseIfNotPermitted(String permit, Instant at) {
            refuseIfHeld();
            for (Standing standing : standings) {
                Lot lot = known.get(standing.account().lotId());
                LocalDate day =
                        at.atZone(house.places.site(lot.site()).orElseThrow().zone()).toLocalDate();
                house.permits.allowed(
                        new PermitCheck.Intent(
                                Operation.RELABEL,
                                standing.account().status(),
                                lot.id(),
                                house.lineage.family(lot.id())),
                        permit,
                        day);
            }
        }

        private void refuseIfHeld() {
            StandingHolds standing = house.holds.look(known.values(), units);
            known.values()
                    .forEach(lot -> standing.problem(lot, "unit").ifPresent(BinCheck::refuse));
            units.forEach(unit -> standing.problem(unit, "unit").ifPresent(BinCheck::refuse));
        }
    }
}
