package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * The balance rows. Every change is one guarded update that does nothing when the account has too
 * little; the checks of the table are the net below.
 */
@ApplicationScoped
public class Balances {

    private static final String THERE =
            " where lot = :lot and place = :place and status = :status"
                    + " and packages + :p >= reserved_packages + :rp"
                    + " and net_kg + :n >= reserved_net_kg + :rn"
                    + " and gross_kg + :g >= reserved_gross_kg + :rg"
                    + " and supplementary_quantity + :s >= reserved_supplementary_quantity + :rs";

    private static final String CHANGE =
            "update inventory.balance set packages = packages + :p, net_kg = net_kg + :n,"
                    + " gross_kg = gross_kg + :g,"
                    + " supplementary_quantity = supplementary_quantity + :s,"
                    + " reserved_packages = reserved_packages + :rp,"
                    + " reserved_net_kg = reserved_net_kg + :rn,"
                    + " reserved_gross_kg = reserved_gross_kg + :rg,"
                    + " reserved_supplementary_quantity = reserved_supplementary_quantity + :rs"
                    + THERE;

    private static final String OPEN =
            "insert into inventory.balance values (:lot, :place, :status,"
                    + " 0, 0, 0, 0, 0, 0, 0, 0) on conflict do nothing";

    @Inject EntityManager em;

    /** An account's balance and the part of it that nobody reserved. */
    public record Standing(Account account, Amounts amounts, Amounts reserved) {

        public Amounts free() {
            return amounts.minus(reserved);
        }
    }

    /** Adds to or takes from what is free; false when there is not that much. */
    boolean change(Account account, Amounts delta) {
        if (!delta.anyNegative()) {
            keyed(em.createNativeQuery(OPEN), account).executeUpdate();
        }
        return update(account, delta, Amounts.ZERO);
    }

    /** Lays a hand on so much of the account; false when less is free. */
    public boolean reserve(Account account, Amounts amounts) {
        return update(account, Amounts.ZERO, amounts);
    }

    /** Lets go of so much of what was reserved. */
    public void free(Account account, Amounts amounts) {
        if (!update(account, Amounts.ZERO, amounts.negate())) {
            throw new IllegalStateException("Nothing to free on " + account);
        }
    }

    /** The balance of an account; nothing where it was never opened. */
    public Standing of(Account account) {
        return standings(
                        "b.account.place = :place and b.account.status = :status",
                        account.lot(),
                        account.place(),
                        account.status())
                .stream()
                .findFirst()
                .orElse(new Standing(account, Amounts.ZERO, Amounts.ZERO));
    }

    /** All accounts of the lot under that status, whatever their place. */
    public List<Standing> of(LotId lot, StockStatus status) {
        return standings("b.account.status = :status", lot.value(), null, status);
    }

    private List<Standing> standings(String where, String lot, Long place, StockStatus status) {
        var query =
                em.createQuery(
                                "select b.account.place, b.amounts, b.reserved from Balance b"
                                        + " where b.account.lot = :lot and "
                                        + where
                                        + " order by b.account.place",
                                Object[].class)
                        .setParameter("lot", lot)
                        .setParameter("status", status);
        if (place != null) {
            query.setParameter("place", place);
        }
        return query.getResultStream()
                .map(
                        row ->
                                new Standing(
                                        new Account(lot, (Long) row[0], status),
                                        (Amounts) row[1],
                                        (Amounts) row[2]))
                .toList();
    }

    private boolean update(Account account, Amounts delta, Amounts reserved) {
        Query query = keyed(em.createNativeQuery(CHANGE), account);
        return query.setParameter("p", delta.packages())
                        .setParameter("n", delta.netKg())
                        .setParameter("g", delta.grossKg())
                        .setParameter("s", delta.supplementary())
                        .setParameter("rp", reserved.packages())
                        .setParameter("rn", reserved.netKg())
                        .setParameter("rg", reserved.grossKg())
                        .setParameter("rs", reserved.supplementary())
                        .executeUpdate()
                == 1;
    }

    private static Query keyed(Query query, Account account) {
        return query.setParameter("lot", account.lot())
                .setParameter("place", account.place())
                .setParameter("status", account.status().name());
    }
}
