package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
