package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;

/** What was known of the clocks of lots as of a moment: the latest word on each holds. */
@ApplicationScoped
class TermBook {

    private static final String STORAGE =
            "select lot, status, until_day from inventory.storage_term where lot = any(?)"
                    + " and effective_at <= ? and recorded_at <= ? order by effective_at, id";

    private static final String LABELS =
            "select lot, until_day from inventory.shelf_life where lot = any(?)"
                    + " and entered_at <= ? order by id";

    private static final String PLACED =
            "select lot, min(effective_at) from inventory.cover where lot = any(?)"
                    + " and status = 'CUSTOMS_WAREHOUSE' and effective_at <= ?"
                    + " and recorded_at <= ? group by lot";

    @Inject PlainSql sql;

    /** A lot under a status. */
    record Part(String lot, StockStatus status) {}

    /** The last lawful day in each status, as customs told it; null where none runs any more. */
    Map<Part, LocalDate> storage(Collection<String> lots, Instant asOf, Instant knownAt) {
        Map<Part, LocalDate> terms = new HashMap<>();
        sql.rows(
                STORAGE,
                row ->
                        terms.put(
                                new Part(row.getString(1), StockStatus.valueOf(row.getString(2))),
                                row.getObject(3, LocalDate.class)),
                lots,
                asOf,
                knownAt);
        return terms;
    }

    /** The last day by the label, which says the same from the beginning, once it is read. */
    Map<String, LocalDate> labels(Collection<String> lots, Instant knownAt) {
        Map<String, LocalDate> labels = new HashMap<>();
        sql.rows(
                LABELS,
                row -> labels.put(row.getString(1), row.getObject(2, LocalDate.class)),
                lots,
                knownAt);
        return labels;
    }

    /** When goods of each lot were first placed under the customs warehouse procedure. */
    Map<String, Instant> placed(Collection<String> lots, Instant asOf, Instant knownAt) {
        Map<String, Instant> placed = new HashMap<>();
        sql.rows(
                PLACED,
                row ->
                        placed.put(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                lots,
                asOf,
                knownAt);
        return placed;
    }
}
