package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;

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

    /** Units that stood on it directly at the moment, by number. */
    List<Place> on(Place unit, Instant moment, Instant known) {
        return em.createQuery(
                        "from Place p where exists (select 1 from UnitMove m where m.unit = p.id"
                                + " and m.standsIn = :id and "
                                + LAST
                                + ") order by p.code",
                        Place.class)
                .setParameter("id", unit.id())
                .setParameter("asOf", moment)
                .setParameter("knownAt", known)
                .getResultList();
    }

    List<UnitLabel> labels(Place unit) {
        return em.createQuery(
                        "from UnitLabel l where l.place = :id order by l.labelledAt",
                        UnitLabel.class)
                .setParameter("id", unit.id())
                .getResultList();
    }

    List<UnitMove> moves(Place unit) {
        return em.createQuery(
                        "from UnitMove m where m.unit = :id order by m.effectiveAt desc,"
                                + " m.id desc",
                        UnitMove.class)
                .setParameter("id", unit.id())
                .getResultList();
    }
}
