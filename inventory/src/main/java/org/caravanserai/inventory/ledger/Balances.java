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
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * The balance rows: one for every account that has something. The callers have locked the lots;
 * every change is guarded besides, and the checks of the table are the net below.
 */
@ApplicationScoped
public class Balances {

    private static final String ROWS =
            "select lot, place, status, packages, net_kg, gross_kg, supplementary_quantity,"
                    + " reserved_packages, reserved_net_kg, reserved_gross_kg,"
                    + " reserved_supplementary_quantity from inventory.balance where lot = any(?)"
                    + " order by lot, place, status";

    private static final String RESERVE =
            "update inventory.balance set reserved_packages = reserved_packages + :p,"
                    + " reserved_net_kg = reserved_net_kg + :n,"
                    + " reserved_gross_kg = reserved_gross_kg + :g,"
                    + " reserved_supplementary_quantity = reserved_supplementary_quantity + :s"
                    + " where lot = :lot and place = :place and status = :status"
                    + " and packages >= reserved_packages + :p"
                    + " and net_kg >= reserved_net_kg + :n and gross_kg >= reserved_gross_kg + :g"
                    + " and supplementary_quantity >= reserved_supplementary_quantity + :s";

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

    /**
     * Adds to or takes from what is free of each account, all of them or none.
     *
     * @return the first account that has not that much; null when all was done
     */
    Account change(SortedMap<Account, Amounts> changes, Seen seen) {
        Seen before = seen.covers(changes.keySet()) ? seen : see(lots(changes.keySet()));
        BalanceWriting writing = new BalanceWriting();
        for (Map.Entry<Account, Amounts> change : changes.entrySet()) {
            Standing standing = before.of(change.getKey());
            if (standing.free().plus(change.getValue()).anyNegative()) {
                return change.getKey();
            }
            writing.add(standing, change.getValue());
        }
        writing.write(sql);
        return null;
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

    /**
     * All balances of the lots, read in one go.
     *
     * @param lots printed numbers
     */
    public Seen see(Collection<String> lots) {
        Map<Account, Standing> standings = new HashMap<>();
        rows(lots).forEach(standing -> standings.put(standing.account(), standing));
        return new Seen(Set.copyOf(lots), standings);
    }

    private static Set<String> lots(Collection<Account> accounts) {
        return accounts.stream().map(Account::lot).collect(Collectors.toSet());
    }

    private List<Standing> rows(Collection<String> lots) {
        if (lots.isEmpty()) {
            return List.of();
        }
        return sql.rows(ROWS, Balances::standing, lots);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Account account =
                new Account(
                        row.getString(1), row.getLong(2), StockStatus.valueOf(row.getString(3)));
        return new Standing(account, amounts(row, 4), amounts(row, 8));
    }

    private static Amounts amounts(ResultSet row, int from) throws SQLException {
        return new Amounts(
                row.getBigDecimal(from),
                row.getBigDecimal(from + 1),
                row.getBigDecimal(from + 2),
                row.getBigDecimal(from + 3));
    }
}
