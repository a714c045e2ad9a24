package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.reference.ReferenceTable;

/** Reads the tables of the corridor; what an operator changed since is left alone. */
@ApplicationScoped
@Retried
@Transactional
public class CorridorLoading {

    @Inject EntityManager em;

    public void loadIfAbsent() {
        Long known =
                em.createQuery("select count(f) from FacilityRow f", Long.class).getSingleResult();
        if (known > 0) {
            return;
        }
        rows("facilities.csv").forEach(row -> em.persist(new FacilityRow(row)));
        em.flush();
        rows("external-codes.csv").forEach(row -> em.persist(new ExternalCode(row)));
        rows("legs.csv").forEach(row -> em.persist(new LegRow(row)));
        loadRoutes();
        em.flush();
    }

    private void loadRoutes() {
        Map<String, Integer> positions = new HashMap<>();
        for (CSVRecord row : rows("routes.csv")) {
            int position = positions.merge(row.get("route"), 1, Integer::sum);
            em.persist(new RouteStop(row.get("route"), position, row.get("facility")));
        }
    }

    private static List<CSVRecord> rows(String table) {
        return ReferenceTable.read(CorridorLoading.class, table);
    }
}
