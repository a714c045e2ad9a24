package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Looks at what stands behind a unit that is said to have been carried or labelled earlier. Where a
 * unit stands now follows from its last move, and what it is called from its last label, so none is
 * slipped in before one that is known.
 */
@ApplicationScoped
class CarriedEarlier {

    private static final String SINCE =
            "from UnitMove m where m.unit in :units and m.effectiveAt > :at"
                    + " order by m.effectiveAt desc, m.id desc";

    private static final String LATER =
            "select count(distinct e.posting) from Entry e where e.account.place in :units"
                    + " and e.effectiveAt > :at";

    @Inject EntityManager em;
    @Inject Places places;

    /**
     * The moment of an act.
     *
     * @param given null for now
     * @param units that stand, or come to stand, where it matters
     * @throws InvalidInput {@code effective-in-the-future}
     * @throws Refusal {@code unit-moved-since} (unit, where to, when) for a unit that was carried
     *     or made after that
     */
    Instant moment(Instant given, Instant now, Collection<Place> units) {
        if (given == null) {
            return now;
        }
        refuseFuture(given, now);
        em.createQuery(SINCE, UnitMove.class)
                .setParameter("units", units.stream().map(Place::id).toList())
                .setParameter("at", given)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(this::refuse);
        return given;
    }

    /**
     * The moment of a new label.
     *
     * @param given null for now
     * @throws InvalidInput {@code effective-in-the-future}
     * @throws Refusal {@code unit-labelled-since} (number, when) where it got its number after that
     */
    Instant labelled(Instant given, Instant now, Place unit) {
        if (given == null) {
            return now;
        }
        refuseFuture(given, now);
        UnitLabel last = em.find(UnitLabel.class, unit.code());
        if (last.labelledAt.isAfter(given)) {
            throw since("unit-labelled-since", unit.code(), last.labelledAt);
        }
        return given;
    }

    private static void refuseFuture(Instant given, Instant now) {
        if (given.isAfter(now)) {
            throw InvalidInput.of("effectiveAt", "effective-in-the-future", given);
        }
    }

    private void refuse(UnitMove since) {
        throw since(
                "unit-moved-since",
                places.byId(since.unit).code(),
                places.byId(since.standsIn).code(),
                since.effectiveAt);
    }

    private static Refusal since(String code, Object... args) {
        return new Refusal(List.of(Problem.of("effectiveAt", code, args)), code, args);
    }

    /** What changed behind an act of that moment: goods that came or went later. */
    List<Problem> warnings(Instant given, Collection<Place> units) {
        if (given == null) {
            return List.of();
        }
        long later =
                em.createQuery(LATER, Long.class)
                        .setParameter("units", units.stream().map(Place::id).toList())
                        .setParameter("at", given)
                        .getSingleResult();
        return later == 0
                ? List.of()
                : List.of(Problem.of("effectiveAt", "past-changed", later, given));
    }
}
