package org.caravanserai.inventory.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/** Finds permits of goods that the actor sees, and says how they stand. */
@ApplicationScoped
class PermitRegister {

    private static final String LOCK =
            "select number from inventory.permit where number = :number for update";

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Places places;
    @Inject HouseClock clock;

    /**
     * The permit, locked until the transaction ends.
     *
     * @throws NotFound when there is no such permit in scope
     */
    Permit locked(String number) {
        String named = number == null ? "" : number.strip();
        em.createNativeQuery(LOCK).setParameter("number", named).getResultList();
        Permit permit = em.find(Permit.class, named);
        if (permit == null || seen(List.of(permit)).isEmpty()) {
            throw new NotFound("permit", number);
        }
        return permit;
    }

    Optional<PermitWithdrawal> standing(Permit permit) {
        return Optional.ofNullable(standing().get(permit.number));
    }

    PermitShown shown(Permit permit) {
        return shown(List.of(permit)).get(0);
    }

    /** Those of which the actor sees a lot, in their order. */
    List<PermitShown> shown(List<Permit> permits) {
        Map<LotId, Lot> seen = seen(permits);
        Map<String, PermitWithdrawal> withdrawn = standing();
        return permits.stream()
                .flatMap(
                        permit ->
                                lot(permit, seen).stream()
                                        .map(
                                                lot ->
                                                        permit.shown(
                                                                today(lot),
                                                                why(withdrawn, permit))))
                .toList();
    }

    private static String why(Map<String, PermitWithdrawal> withdrawn, Permit permit) {
        PermitWithdrawal standing = withdrawn.get(permit.number);
        return standing == null ? null : standing.reason;
    }

    private Map<String, PermitWithdrawal> standing() {
        Map<String, PermitWithdrawal> standing = new HashMap<>();
        em.createQuery("from PermitWithdrawal w where w.backAt is null", PermitWithdrawal.class)
                .getResultStream()
                .forEach(one -> standing.put(one.permit, one));
        return standing;
    }

    private Map<LotId, Lot> seen(Collection<Permit> permits) {
        return lots.byIds(
                permits.stream()
                        .flatMap(permit -> permit.lots.stream())
                        .distinct()
                        .map(LotId::parse)
                        .toList());
    }

    private static Optional<Lot> lot(Permit permit, Map<LotId, Lot> seen) {
        return permit.lots.stream()
                .map(LotId::parse)
                .filter(seen::containsKey)
                .map(seen::get)
                .findFirst();
    }

    private LocalDate today(Lot lot) {
        return clock.now().atZone(places.site(lot.site()).orElseThrow().zone()).toLocalDate();
    }
}
