package org.caravanserai.inventory.ledger;

import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.Balances.Standing;
import org.caravanserai.kernel.database.PlainSql;

/**
 * The balance rows of one posting, written in at most three batches: accounts that keep something
 * are changed, those that lose everything go, and those that had nothing are opened.
 *
 * <p>Each statement names what it expects to find. Where it finds something else, somebody changed
 * the account without holding its lot, and the whole call is tried again.
 */
final class BalanceWriting {

    private static final String CHANGE =
            "update inventory.balance set packages = packages + ?, net_kg = net_kg + ?,"
                    + " gross_kg = gross_kg + ?, supplementary_quantity = supplementary_quantity"
                    + " + ? where lot = ? and place = ? and status = ?"
                    + " and packages = ? and net_kg = ? and gross_kg = ?"
                    + " and supplementary_quantity = ?";

    private static final String EMPTY =
            "delete from inventory.balance where lot = ? and place = ? and status = ?"
                    + " and packages = ? and net_kg = ? and gross_kg = ?"
                    + " and supplementary_quantity = ?";

    private static final String OPEN =
            "insert into inventory.balance (lot, place, status, packages, net_kg, gross_kg,"
                    + " supplementary_quantity, reserved_packages, reserved_net_kg,"
                    + " reserved_gross_kg, reserved_supplementary_quantity)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0)";

    private final List<Object[]> changed = new ArrayList<>();
    private final List<Object[]> emptied = new ArrayList<>();
    private final List<Object[]> opened = new ArrayList<>();

    void add(Standing before, Amounts delta) {
        Account account = before.account();
        if (delta.isZero()) {
            return;
        }
        if (before.amounts().isZero()) {
            opened.add(row(account, delta));
        } else if (before.amounts().plus(delta).isZero()) {
            emptied.add(row(account, before.amounts()));
        } else {
            changed.add(concat(amounts(delta), row(account, before.amounts())));
        }
    }

    void write(PlainSql sql) {
        expect(sql.batch(CHANGE, changed));
        expect(sql.batch(EMPTY, emptied));
        expect(sql.batch(OPEN, opened));
    }

    private static void expect(int... done) {
        for (int rows : done) {
            if (rows == 0) {
                throw new OptimisticLockException("A balance changed without its lot's lock");
            }
        }
    }

    private static Object[] row(Account account, Amounts amounts) {
        Object[] key = {account.lot(), account.place(), account.status().name()};
        return concat(key, amounts(amounts));
    }

    private static BigDecimal[] amounts(Amounts amounts) {
        return new BigDecimal[] {
            amounts.packages(), amounts.netKg(), amounts.grossKg(), amounts.supplementary()
        };
    }

    private static Object[] concat(Object[] one, Object[] other) {
        Object[] both = java.util.Arrays.copyOf(one, one.length + other.length, Object[].class);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
