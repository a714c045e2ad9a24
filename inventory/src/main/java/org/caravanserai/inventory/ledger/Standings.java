package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.kernel.database.PlainSql;

/** Where handling units stood, as of a moment as known at another. */
@ApplicationScoped
class Standings {

    private static final String MOVES =
            "select m.unit, m.stands_in, s.code, s.kind, b.code from inventory.unit_move m"
                    + " join inventory.place s on s.id = m.stands_in"
                    + " join inventory.place b on b.id = m.bin where m.unit = any(?)"
                    + " and m.effective_at <= ? and m.recorded_at <= ?"
                    + " order by m.effective_at, m.id";

    @Inject PlainSql sql;

    /** What a unit stood in directly, and the bin at last. */
    private record Step(long in, String code, boolean unit, String bin) {}

    /**
     * Where a unit stood.
     *
     * @param bin its code
     * @param units numbers of those between, the nearest first
     */
    record Stand(String bin, List<String> units) {}

    /** Where the units among the places stood; nothing for bins. */
    Map<Long, Stand> of(Collection<Place> places, Instant asOf, Instant knownAt) {
        Map<Long, Step> steps = new HashMap<>();
        Set<Long> asked = new HashSet<>();
        List<Long> open = places.stream().filter(Place::unit).map(Place::id).toList();
        while (!open.isEmpty()) {
            asked.addAll(open);
            sql.rows(MOVES, row -> steps.put(row.getLong(1), step(row)), open, asOf, knownAt);
            open =
                    steps.values().stream()
                            .filter(step -> step.unit() && !asked.contains(step.in()))
                            .map(Step::in)
                            .distinct()
                            .toList();
        }
        Map<Long, Stand> stands = new HashMap<>();
        for (Place place : places) {
            Step step = steps.get(place.id());
            if (step != null) {
                stands.put(place.id(), new Stand(step.bin(), units(step, steps)));
            }
        }
        return stands;
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(2),
                row.getString(3),
                PlaceKind.UNIT.name().equals(row.getString(4)),
                row.getString(5));
    }

    private static List<String> units(Step from, Map<Long, Step> steps) {
        List<String> units = new ArrayList<>();
        for (Step at = from; at != null && at.unit(); at = steps.get(at.in())) {
            units.add(at.code());
        }
        return units;
    }
}
