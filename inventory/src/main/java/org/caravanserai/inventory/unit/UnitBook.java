package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/** Finds units, also by a number they carried before, and what stands on them. */
@ApplicationScoped
class UnitBook {

    /** The last move {@code m} of a unit by the moment. */
    static final String LAST =
            "m.effectiveAt <= :asOf and m.recordedAt <= :knownAt and not exists (select 1 from"
                    + " UnitMove n where n.unit = m.unit and n.effectiveAt <= :asOf"
                    + " and n.recordedAt <= :knownAt and (n.effectiveAt > m.effectiveAt"
                    + " or n.effectiveAt = m.effectiveAt and n.id > m.id))";

    @Inject EntityManager em;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    Place place(String number) {
        UnitLabel label = em.find(UnitLabel.class, sscc(number));
        Place place = label == null ? null : places.byId(label.place);
        if (place == null || !actor.get().sees(place.site())) {
            throw new NotFound("handling-unit", number);
        }
        return place;
    }

    private static String sscc(String number) {
        try {
            return Sscc.parse(number).value();
        } catch (InvalidValue none) {
            throw new NotFound("handling-unit", number);
        }
    }

    /** Units that stand on it directly, by number. */
    List<Place> on(Place unit) {
        return em.createQuery("from Place p where p.standsIn = :id order by p.code", Place.class)
                .setParameter("id", unit.id())
                .getResultList();
    }

    /** The unit and everything that stands on it, the outer before the inner. */
    List<Place> tree(Place unit) {
        List<Place> tree = new ArrayList<>(List.of(unit));
        for (int i = 0; i < tree.size(); i++) {
            tree.addAll(on(tree.get(i)));
        }
        return tree;
    }

    /** What stood directly on each of the units at the moment, by number. */
    Map<Long, List<Place>> on(Collection<Long> units, TwoTimes times) {
        Map<Long, List<Place>> on = new HashMap<>();
        if (times.current()) {
            em.createQuery("from Place p where p.standsIn in :ids order by p.code", Place.class)
                    .setParameter("ids", units)
                    .getResultStream()
                    .forEach(inner -> add(on, inner.standsIn(), inner));
        } else {
            em.createQuery(
                            "select m.standsIn, p from UnitMove m join Place p on p.id = m.unit"
                                    + " where m.standsIn in :ids and "
                                    + LAST
                                    + " order by p.code",
                            Object[].class)
                    .setParameter("ids", units)
                    .setParameter("asOf", times.moment(clock.now()))
                    .setParameter("knownAt", times.known(clock.now()))
                    .getResultStream()
                    .forEach(row -> add(on, (Long) row[0], (Place) row[1]));
        }
        return on;
    }

    private static <T> void add(Map<Long, List<T>> lists, Long key, T one) {
        lists.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
    }

    /** Labels of each of the units, the oldest first. */
    Map<Long, List<UnitLabel>> labels(Collection<Long> units) {
        Map<Long, List<UnitLabel>> labels = new HashMap<>();
        em.createQuery(
                        "from UnitLabel l where l.place in :ids order by l.labelledAt,"
                                + " l.recordedAt",
                        UnitLabel.class)
                .setParameter("ids", units)
                .getResultStream()
                .forEach(label -> add(labels, label.place, label));
        return labels;
    }

    /** Moves of each of the units, the latest first. */
    Map<Long, List<UnitMove>> moves(Collection<Long> units) {
        Map<Long, List<UnitMove>> moves = new HashMap<>();
        em.createQuery(
                        "from UnitMove m where m.unit in :ids order by m.effectiveAt desc,"
                                + " m.id desc",
                        UnitMove.class)
                .setParameter("ids", units)
                .getResultStream()
                .forEach(move -> add(moves, move.unit, move));
        return moves;
    }
}
