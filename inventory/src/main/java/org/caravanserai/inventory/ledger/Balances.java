package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.Session;

/**
 * The balance rows: one for every account that has something. The callers have locked the lots;
 * every change is guarded besides, and the checks of the table are the net below.
 */
@ApplicationScoped
public class Balances {

    private static final String ROWS =
            "select lot, place, status, packages, net_kg, gross_kg, supplementary_quantity,"
                    + " reserved_packages, reserved_net_kg, reserved_gross_kg,"
                    + " reserved_supplementary_quantity from inventory.balance where lot in (:lots)"
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
    Account change(SortedMap<Account, Amounts> changes) {
        Map<Account, Standing> before = standings(changes.keySet());
        BalanceWriting writing = new BalanceWriting();
        for (Map.Entry<Account, Amounts> change : changes.entrySet()) {
            Standing standing = before.get(change.getKey());
            Amounts free = standing == null ? Amounts.ZERO : standing.free();
            if (free.plus(change.getValue()).anyNegative()) {
                return change.getKey();
            }
            writing.add(change.getKey(), standing, change.getValue());
        }
        em.flush();
        em.unwrap(Session.class).doWork(writing);
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
        return standings(List.of(account)).getOrDefault(account, Standing.empty(account));
    }

    /** All accounts of the lot under that status, whatever their place. */
    public List<Standing> of(LotId lot, StockStatus status) {
        return rows(List.of(lot.value())).stream()
                .filter(standing -> standing.account().status() == status)
                .toList();
    }

    /** The balances of those of the accounts that have something, read in one go. */
    public Map<Account, Standing> standings(Collection<Account> accounts) {
        Map<Account, Standing> standings = new HashMap<>();
        rows(accounts.stream().map(Account::lot).distinct().toList()).stream()
                .filter(standing -> accounts.contains(standing.account()))
                .forEach(standing -> standings.put(standing.account(), standing));
        return standings;
    }

    private List<Standing> rows(Collection<String> lots) {
        if (lots.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(ROWS).setParameter("lots", lots).getResultList();
        return rows.stream().map(row -> standing((Object[]) row)).toList();
    }

    private static Standing standing(Object[] row) {
        Account account =
                new Account(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        StockStatus.valueOf((String) row[2]));
        return new Standing(account, Sums.amounts(row, 3), Sums.amounts(row, 7));
    }
}
