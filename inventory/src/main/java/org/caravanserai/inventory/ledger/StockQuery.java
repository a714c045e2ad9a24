package org.caravanserai.inventory.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * The one query behind every list of stock: over the balances for now, over the entries for any
 * other moment, with the same filters and the same scope.
 */
final class StockQuery {

    private static final String NOW =
            "select s.account.lot, s.account.place, s.account.status, s.amounts.packages,"
                    + " s.amounts.netKg, s.amounts.grossKg, s.amounts.supplementary from Balance s";

    private static final String THEN =
            "select s.account.lot, s.account.place, s.account.status, sum(s.amounts.packages),"
                    + " sum(s.amounts.netKg), sum(s.amounts.grossKg), sum(s.amounts.supplementary)"
                    + " from Entry s";

    private static final String OWN =
            " join Lot l on l.id = s.account.lot join Place p on p.id = s.account.place"
                    + " where p.site is not null";

    private static final String ORDER =
            " order by s.account.lot, s.account.place, s.account.status";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean current;

    StockQuery(StockFilter filter, Actor actor) {
        current = filter.current();
        scope(actor);
        moment(filter);
        place(filter);
        goods(filter);
        declaration(filter);
    }

    /** One line of the answer. */
    record Line(Account account, Amounts amounts) {}

    StockQuery after(Account last) {
        where.append(
                " and (s.account.lot > :afterLot or (s.account.lot = :afterLot and"
                        + " (s.account.place > :afterPlace or (s.account.place = :afterPlace"
                        + " and s.account.status > :afterStatus))))");
        parameters.put("afterLot", last.lot());
        parameters.put("afterPlace", last.place());
        parameters.put("afterStatus", last.status());
        return this;
    }

    List<Line> run(EntityManager em, int limit) {
        TypedQuery<Object[]> query = em.createQuery(text(), Object[].class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultStream().map(StockQuery::line).toList();
    }

    private String text() {
        if (current) {
            return NOW + OWN + where + " and " + something("", "") + ORDER;
        }
        return THEN
                + OWN
                + where
                + " group by s.account.lot, s.account.place, s.account.status having "
                + something("sum(", ")")
                + ORDER;
    }

    private static String something(String open, String close) {
        return String.format(
                Locale.ROOT,
                "(%1$ss.amounts.packages%2$s > 0 or %1$ss.amounts.netKg%2$s > 0"
                        + " or %1$ss.amounts.grossKg%2$s > 0)",
                open,
                close);
    }

    private static Line line(Object[] row) {
        Account account = new Account((String) row[0], (Long) row[1], (StockStatus) row[2]);
        return new Line(account, Sums.amounts(row, 3));
    }

    private void scope(Actor actor) {
        if (!actor.sites().isEmpty()) {
            with(" and p.site in :sites", "sites", actor.sites());
        }
        if (!actor.clients().isEmpty()) {
            with(" and l.ownerId in :clients", "clients", actor.clients());
        }
    }

    private void moment(StockFilter filter) {
        if (filter.asOf() != null) {
            with(" and s.effectiveAt <= :asOf", "asOf", filter.asOf());
        }
        if (filter.knownAt() != null) {
            with(" and s.recordedAt <= :knownAt", "knownAt", filter.knownAt());
        }
    }

    private void place(StockFilter filter) {
        if (filter.facility() != null) {
            with(" and p.site = :facility", "facility", filter.facility());
        }
        if (filter.location() != null) {
            with(" and p.code = :location", "location", filter.location());
        }
        if (filter.status() != null) {
            with(" and s.account.status = :status", "status", filter.status());
        }
    }

    private void goods(StockFilter filter) {
        if (filter.lot() != null) {
            with(" and s.account.lot = :lot", "lot", filter.lot().value());
        }
        if (filter.container() != null) {
            with(" and l.container = :container", "container", filter.container());
        }
        if (filter.commodity() != null) {
            with(
                    " and cast(l.commodity as string) like :commodity escape '!'",
                    "commodity",
                    Pattern.literal(filter.commodity()) + "%");
        }
        if (filter.owner() != null) {
            with(
                    " and (upper(l.ownerName) like :owner escape '!'"
                            + " or cast(l.ownerId as string) like :owner escape '!')",
                    "owner",
                    "%" + Pattern.literal(filter.owner().toUpperCase(Locale.ROOT)) + "%");
        }
    }

    private void declaration(StockFilter filter) {
        if (filter.declaration() != null) {
            with(
                    " and exists (select 1 from Cover c where c.lot = s.account.lot"
                            + " and c.status = s.account.status and (c.declaration = :declaration"
                            + " or cast(c.number as string) = :declaration))",
                    "declaration",
                    filter.declaration());
        }
    }

    private void with(String condition, String name, Object value) {
        where.append(condition);
        parameters.put(name, value);
    }

    /** What a person typed, as the letters of a like pattern. */
    private static final class Pattern {
        static String literal(String typed) {
            return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }
    }
}
