package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * The balance rows: one for every account that has something. The callers have locked the lots;
 * every change is guarded besides, and the checks of the table are the net below.
 */
@ApplicationScoped
public class Balances {

    private static final String OF_LOTS =
            "select lot, place, status, packages, net_kg, gross_kg, supplementary_quantity,"
                    + " reserved_packages, reserved_net_kg, reserved_gross_kg,"
                    + " reserved_supplementary_quantity from inventory.balance where lot = any(?)";

    private static final String ROWS = OF_LOTS + " order by lot, place, status";

    /** What lies in a bin itself and on the units that stand in it. */
    private static final String LOAD =
            "select cast(null as varchar), cast(null as bigint), cast(null as varchar),"
                    + " coalesce(sum(packages), 0), coalesce(sum(net_kg), 0),"
                    + " coalesce(sum(gross_kg), 0), 0, 0, 0, 0, 0 from inventory.balance"
                    + " where place in (select cast(? as bigint) union all select id from"
                    + " inventory.place where bin = ?)";

    private static final String RESERVE =
            "update inventory.balance set reserved_packages = reserved_packages + :p,"
                    + " reserved_net_kg = reserved_net_kg + :n,"
                    + " reserved_gross_kg = reserved_gross_kg + :g,"
                    + " reserved_supplementary_quantity = reserved_supplementary_quantity + :s"
                    + " where lot = :lot and place = :place and status = :status"
                    + " and packages >= reserved_packages + :p"
                    + " and net_kg >= reserved_net_kg + :n and gross_kg >= reserved_gross_kg + :g"
                    + " and supplementary_quantity >= reserved_supplementary_quantity + :s";

    private static final String RESERVE_EACH = RESERVE.replaceAll(":[a-z]+", "?");

    @Inject EntityManager em;
    @Inject PlainSql sql;

    /** An account's balance and the part of it that nobody reserved. */
    public record Standing(Account account, Amounts amounts, Amounts reserved) {

        static Standing empty(Account account) {
            return new Standing(account, Amounts.ZERO, Amounts.ZERO);
        }

        public Amounts free() {
            return amounts.minus(reserved);
        }
    }

    /** Lays a hand on so much of the account; false when less is free. */
    public boolean reserve(Account account, Amounts amounts) {
        Query query = em.createNativeQuery(RESERVE);
        return query.setParameter("lot", account.lot())
                        .setParameter("place", account.place())
                        .setParameter("status", account.status().name())
                        .setParameter("p", amounts.packages())
                        .setParameter("n", amounts.netKg())
                        .setParameter("g", amounts.grossKg())
                        .setParameter("s", amounts.supplementary())
                        .executeUpdate()
                == 1;
    }

    /** So much of an account, to lay a hand on. */
    public record Part(Account account, Amounts amounts) {}

    /**
     * Lays hands on many accounts in one batch.
     *
     * @return the first of which less is free; nothing when all were laid
     */
    public Optional<Part> reserve(List<Part> parts) {
        int[] done = sql.batch(RESERVE_EACH, parts.stream().map(Balances::row).toList());
        for (int i = 0; i < done.length; i++) {
            if (done[i] != 1) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }

    /** Lets go of many parts in one batch. */
    public void free(List<Part> parts) {
        List<Part> back =
                parts.stream().map(p -> new Part(p.account(), p.amounts().negate())).toList();
        reserve(back)
                .ifPresent(
                        part -> {
                            throw new IllegalStateException("Nothing to free on " + part.account());
                        });
    }

    private static Object[] row(Part part) {
        Account at = part.account();
        Amounts a = part.amounts();
        return new Object[] {
            a.packages(),
            a.netKg(),
            a.grossKg(),
            a.supplementary(),
            at.lot(),
            at.place(),
            at.status().name(),
            a.packages(),
            a.netKg(),
            a.grossKg(),
            a.supplementary()
        };
    }

    /** All accounts of the lots under that status, by lot, read in one go. */
    public Map<String, List<Standing>> of(Collection<String> lots, StockStatus status) {
        return rows(lots).stream()
                .filter(standing -> standing.account().status() == status)
                .collect(Collectors.groupingBy(standing -> standing.account().lot()));
    }

    /** Lets go of so much of what was reserved. */
    public void free(Account account, Amounts amounts) {
        if (!reserve(account, amounts.negate())) {
            throw new IllegalStateException("Nothing to free on " + account);
        }
    }

    /** The balance of an account; nothing where it has none. */
    public Standing of(Account account) {
        return see(List.of(account.lot())).of(account);
    }

    /** All accounts of the lot under that status, whatever their place. */
    public List<Standing> of(LotId lot, StockStatus status) {
        return rows(List.of(lot.value())).stream()
                .filter(standing -> standing.account().status() == status)
                .toList();
    }

    /** Ids of the places where the lot lies now. */
    public Set<Long> places(LotId lot) {
        return rows(List.of(lot.value())).stream()
                .map(standing -> standing.account().place())
                .collect(Collectors.toSet());
    }

    /**
     * All balances of the lots, read in one go.
     *
     * @param lots printed numbers
     */
    public Seen see(Collection<String> lots) {
        Map<Account, Standing> standings = new HashMap<>();
        rows(lots).forEach(standing -> standings.put(standing.account(), standing));
        return new Seen(Set.copyOf(lots), standings, null);
    }

    /** The same with what lies in a bin that is about to be filled, in the same question. */
    public Seen see(LotId lot, Place filled) {
        Map<Account, Standing> standings = new HashMap<>();
        Amounts[] load = new Amounts[1];
        sql.rows(
                OF_LOTS + " union all " + LOAD,
                row ->
                        row.getString(1) == null
                                ? load[0] = amounts(row, 4)
                                : standings.put(account(row), standing(row)),
                List.of(lot.value()),
                filled.root(),
                filled.root());
        return new Seen(Set.of(lot.value()), standings, load[0]);
    }

    /** What lies in the bin itself and on the units that stand in it; not by supplementary unit. */
    public Amounts load(Place bin) {
        return sql.rows(LOAD, row -> amounts(row, 4), bin.root(), bin.root()).get(0);
    }

    private List<Standing> rows(Collection<String> lots) {
        if (lots.isEmpty()) {
            return List.of();
        }
        return sql.rows(ROWS, Balances::standing, lots);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(account(row), amounts(row, 4), amounts(row, 8));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString(1), row.getLong(2), StockStatus.valueOf(row.getString(3)));
    }

    private static Amounts amounts(ResultSet row, int from) throws SQLException {
        return new Amounts(
                row.getBigDecimal(from),
                row.getBigDecimal(from + 1),
                row.getBigDecimal(from + 2),
                row.getBigDecimal(from + 3));
    }
}
