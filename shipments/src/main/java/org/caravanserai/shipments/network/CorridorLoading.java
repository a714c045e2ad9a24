package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * Reads the tables of the corridor. What is not there yet is added, so that a new release brings
 * its new places into an old database; what an operator changed since is left alone.
 */
@ApplicationScoped
@Retried
@Transactional
public class CorridorLoading {

    @Inject EntityManager em;
    @Inject FactLoading facts;

    public void loadIfAbsent() {
        List<CSVRecord> places = rows("facilities.csv");
        Set<String> known = known("select f from FacilityRow f", FacilityRow.class, f -> f.code);
        if (known.size() >= places.size()) {
            return;
        }
        places.stream()
                .filter(row -> !known.contains(row.get("code")))
                .forEach(row -> em.persist(new FacilityRow(row)));
        em.flush();
        loadCodes();
        loadLegs();
        loadRoutes();
        em.flush();
        facts.load();
    }

    private void loadCodes() {
        Set<String> known =
                known("select x from ExternalCode x", ExternalCode.class, ExternalCode::key);
        rows("external-codes.csv").stream()
                .map(ExternalCode::new)
                .filter(code -> known.add(code.key()))
                .forEach(em::persist);
    }

    private void loadLegs() {
        Map<String, LegRow> known =
                em.createQuery("select l from LegRow l", LegRow.class)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        LegRow::key, Function.identity(), (one, other) -> other));
        for (CSVRecord row : rows("legs.csv")) {
            LegRow leg = new LegRow(row);
            LegRow before = known.get(leg.key());
            if (before == null) {
                em.persist(leg);
            } else if (before.costUsd == null) {
                before.costUsd = new BigDecimal(row.get("costUsd"));
                before.costSource = row.get("costSource");
            }
        }
    }

    private void loadRoutes() {
        Set<String> known = known("select s from RouteStop s", RouteStop.class, s -> s.route);
        Map<String, Integer> positions = new HashMap<>();
        for (CSVRecord row : rows("routes.csv")) {
            String route = row.get("route");
            if (!known.contains(route)) {
                int position = positions.merge(route, 1, Integer::sum);
                em.persist(new RouteStop(route, position, row.get("facility")));
            }
        }
    }

    private <T> Set<String> known(String query, Class<T> type, Function<T, String> key) {
        return em.createQuery(query, type)
                .getResultStream()
                .map(key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<CSVRecord> rows(String table) {
        return ReferenceTable.read(CorridorLoading.class, table);
    }
}
