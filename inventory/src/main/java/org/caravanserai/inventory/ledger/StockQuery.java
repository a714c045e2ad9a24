package org.caravanserai.inventory.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.sieve.Sifting;

/**
 * The one query behind every list of stock: over the balances for now, over closings and entries
 * for any other moment, with the same filters and the same scope.
 */
final class StockQuery {

    private static final String ACCOUNTS =
            "select x.lot, x.place, x.status, x.packages, x.net_kg, x.gross_kg,"
                    + " x.supplementary_quantity from ";

    private static final String NOW = ACCOUNTS + "inventory.balance x";

    private static final String ORDER = "lot, place, status";

    private static final String INSIDE = " and x.place > " + Outside.last();

    private final AsOf asOf;
    private final StockConditions conditions;
    private final Sifting sifting;
    private final boolean sifted;

    /**
     * @param asOf null for now
     */
    StockQuery(StockFilter filter, Actor actor, AsOf asOf) {
        this.asOf = asOf;
        conditions = new StockConditions(filter, actor, asOf);
        sifting = StockColumns.of(asOf).read(filter.sieve());
        sifted = !filter.sieve().isNone();
        if (sifted) {
            conditions.join();
        }
    }

    /** One line of the answer. */
    record Line(Account account, Amounts amounts) {}

    StockQuery after(Account last) {
        conditions.after(last);
        return this;
    }

    List<Line> run(EntityManager em, int offset, int limit) {
        List<?> rows =
                bind(em.createNativeQuery(select() + sifting.order(ORDER)))
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** How many lines there are, whatever the page. */
    long count(EntityManager em) {
        String text = "select count(*) from (" + select() + ") s";
        return ((Number) bind(em.createNativeQuery(text)).getSingleResult()).longValue();
    }

    /** A select of lot, place, status and the four amounts, unordered; for sums over the lines. */
    String select() {
        String where = conditions.where();
        if (asOf == null) {
            return NOW + conditions.joins() + " where 1 = 1" + INSIDE + where + sifting.where();
        }
        String past = Past.select(asOf, conditions.joins(), Past.INSIDE + where);
        return sifted
                ? ACCOUNTS
                        + '('
                        + past
                        + ") x"
                        + conditions.joins()
                        + " where 1 = 1"
                        + sifting.where()
                : past;
    }

    Query bind(Query query) {
        conditions.bind(query);
        sifting.bind(query);
        return asOf == null ? query : Past.bind(query, asOf);
    }

    private static Line line(Object[] row) {
        Account account =
                new Account(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        StockStatus.valueOf((String) row[2]));
        return new Line(account, Sums.amounts(row, 3));
    }
}
