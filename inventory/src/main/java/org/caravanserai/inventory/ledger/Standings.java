package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.warehouse.Place;

/** Where handling units stood, as of a moment as known at another. */
@ApplicationScoped
class Standings {

    private static final String MOVES =
            "select m.unit, p.code from inventory.unit_move m join inventory.place p on p.id ="
                    + " m.bin where m.unit in (:units) and m.effective_at <= :asOf"
                    + " and m.recorded_at <= :knownAt order by m.effective_at, m.id";

    @Inject EntityManager em;

    /** The codes of the bins, by the units among the places. */
    Map<Long, String> bins(Collection<Place> places, Instant asOf, Instant knownAt) {
        List<Long> units = places.stream().filter(Place::unit).map(Place::id).toList();
        Map<Long, String> bins = new HashMap<>();
        if (units.isEmpty()) {
            return bins;
        }
        List<?> rows =
                em.createNativeQuery(MOVES)
                        .setParameter("units", units)
                        .setParameter("asOf", asOf)
                        .setParameter("knownAt", knownAt)
                        .getResultList();
        for (Object row : rows) {
            Object[] move = (Object[]) row;
            bins.put(((Number) move[0]).longValue(), (String) move[1]);
        }
        return bins;
    }
}
