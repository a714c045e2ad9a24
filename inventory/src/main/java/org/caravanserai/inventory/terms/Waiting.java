package org.caravanserai.inventory.terms;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.StockSelect;

/**
 * A day on which goods that wait at docks were placed under bond, and until when they may wait.
 * Working days are counted here; the few days there are go into the question, which puts them into
 * order with everything else.
 *
 * @param placed by the clock of the site
 */
record Waiting(SiteDay at, LocalDate placed, LocalDate until) {

    /** When goods of the lot {@code y} were first placed under the customs warehouse procedure. */
    static final String PLACED =
            "(select min(c.effective_at) from inventory.cover c where c.lot = y.lot and c.status ="
                    + " 'CUSTOMS_WAREHOUSE' and c.effective_at <= :moment and c.recorded_at <="
                    + " :known)";

    private static final String DAYS =
            "select distinct z.site, cast(extract(epoch from z.placed) as bigint) from (select"
                    + " l.site as site, %s as placed from (%s) y join inventory.lot l on l.id ="
                    + " y.lot) z where z.placed is not null";

    static List<Waiting> of(
            StockSelect docked,
            List<SiteDay> sites,
            Instant moment,
            Instant known,
            EntityManager em) {
        Map<String, SiteDay> byCode =
                sites.stream().collect(Collectors.toMap(SiteDay::code, Function.identity()));
        Query query = em.createNativeQuery(DAYS.formatted(PLACED, docked.summed()));
        docked.bind(query);
        query.setParameter("moment", moment).setParameter("known", known);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> byCode.containsKey((String) row[0]))
                .map(row -> of(byCode.get((String) row[0]), ((Number) row[1]).longValue()))
                .distinct()
                .toList();
    }

    private static Waiting of(SiteDay at, long second) {
        LocalDate placed = Instant.ofEpochSecond(second).atZone(at.site().zone()).toLocalDate();
        return new Waiting(at, placed, at.putAwayUntil(placed));
    }

    Instant since() {
        return placed.atStartOfDay(at.site().zone()).toInstant();
    }

    Instant before() {
        return placed.plusDays(1).atStartOfDay(at.site().zone()).toInstant();
    }
}
