package org.caravanserai.inventory.ledger;

import jakarta.persistence.Query;
import org.caravanserai.inventory.warehouse.Outside;

/**
 * What the accounts had as of a moment, as SQL: the closing before it, the entries effective since,
 * and those recorded since that were effective before.
 *
 * <p>An entry is never effective after it is recorded. What was recorded by the end of the closed
 * day is therefore exactly what the closing holds, and every other entry is either effective after
 * that day or late. Without a closing the entries alone give the same answer.
 */
final class Past {

    private static final String AMOUNTS =
            "x.packages, x.net_kg, x.gross_kg, x.supplementary_quantity";

    private static final String ACCOUNT = "x.lot, x.place, x.status";

    /**
     * The place of a row {@code x}, to be compared where no index is wanted. H2 keeps one for the
     * foreign key and would go through the whole history of each place rather than the few entries
     * since the closing: half a minute for a site, instead of a fifth of a second.
     */
    static final String PLACE = "x.place + 0";

    /** Only what lies in the house. */
    static final String INSIDE = " and " + PLACE + " > " + Outside.last();

    private static final String SUMS =
            "sum(y.packages) as packages, sum(y.net_kg) as net_kg, sum(y.gross_kg) as gross_kg,"
                    + " sum(y.supplementary_quantity) as supplementary_quantity";

    private static final String NOT_ALL_ZERO =
            "sum(y.packages) <> 0 or sum(y.net_kg) <> 0 or sum(y.gross_kg) <> 0"
                    + " or sum(y.supplementary_quantity) <> 0";

    /**
     * The id of the bin in which a unit stood at the moment, as a scalar query; null for what was
     * no unit then.
     */
    static String standing(String unit) {
        return last("m.bin", unit);
    }

    /** The id of what a unit stood in directly at the moment, likewise. */
    static String below(String unit) {
        return last("m.stands_in", unit);
    }

    private static String last(String what, String unit) {
        return "(select "
                + what
                + " from inventory.unit_move m where m.unit = "
                + unit
                + " and m.effective_at <= :asOf and m.recorded_at <= :knownAt"
                + " order by m.effective_at desc, m.id desc fetch first 1 row only)";
    }

    private Past() {}

    /**
     * A select of lot, place, status and the four amounts of every account that is not empty.
     *
     * @param joins joins to the row {@code x}; empty for none
     * @param conditions on {@code x} and what is joined, each beginning with {@code and}
     */
    static String select(AsOf asOf, String joins, String conditions) {
        String entries =
                branch("inventory.entry x", joins)
                        + " where x.effective_at <= :asOf and x.recorded_at <= :knownAt"
                        + (asOf.closed() == null ? "" : " and x.effective_at >= :since")
                        + conditions;
        String rows = asOf.closed() == null ? entries : since(entries, joins, conditions);
        return "select y.lot, y.place, y.status, "
                + SUMS
                + " from ("
                + rows
                + ") y group by y.lot, y.place, y.status having "
                + NOT_ALL_ZERO;
    }

    private static String since(String entries, String joins, String conditions) {
        return branch("inventory.closed_balance x", joins)
                + " where x.closed_day = :closed"
                + conditions
                + " union all "
                + entries
                + " union all "
                + branch("inventory.late_entry z join inventory.entry x on x.id = z.entry", joins)
                + " where z.recorded_at >= :since and z.recorded_at <= :knownAt"
                + " and z.effective_at < :since"
                + conditions;
    }

    private static String branch(String from, String joins) {
        return "select " + ACCOUNT + ", " + AMOUNTS + " from " + from + joins;
    }

    static Query bind(Query query, AsOf asOf) {
        query.setParameter("asOf", asOf.moment()).setParameter("knownAt", asOf.known());
        if (asOf.closed() != null) {
            query.setParameter("closed", asOf.closed()).setParameter("since", asOf.since());
        }
        return query;
    }
}
