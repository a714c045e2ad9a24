package org.caravanserai.inventory.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * The one query behind every list of stock: over the balances for now, over closings and entries
 * for any other moment, with the same filters and the same scope.
 */
final class StockQuery {

    private static final String NOW =
            "select x.lot, x.place, x.status, x.packages, x.net_kg, x.gross_kg,"
                    + " x.supplementary_quantity from inventory.balance x";

    private static final String ORDER = " order by lot, place, status";

    private static final String INSIDE = " and x.place > " + Outside.last();

    private final AsOf asOf;
    private final StockConditions conditions;

    /**
     * @param asOf null for now
     */
    StockQuery(StockFilter filter, Actor actor, AsOf asOf) {
        this.asOf = asOf;
        conditions = new StockConditions(filter, actor, asOf);
    }

    /** One line of the answer. */
    record Line(Account account, Amounts amounts) {}

    StockQuery after(Account last) {
        conditions.after(last);
        return this;
    }

    List<Line> run(EntityManager em, int limit) {
        List<?> rows =
                bind(em.createNativeQuery(select() + ORDER)).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** A select of lot, place, status and the four amounts, unordered; for sums over the lines. */
    String select() {
        return asOf == null
                ? NOW + conditions.joins() + " where 1 = 1" + INSIDE + conditions.where()
                : Past.select(asOf, conditions.joins(), INSIDE + conditions.where());
    }

    Query bind(Query query) {
        conditions.bind(query);
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
