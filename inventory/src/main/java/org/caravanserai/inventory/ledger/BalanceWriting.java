package org.caravanserai.inventory.ledger;

import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.Balances.Standing;
import org.hibernate.jdbc.Work;

/**
 * The balance rows of one posting, written in at most three batches: accounts that keep something
 * are changed, those that lose everything go, and those that had nothing are opened.
 *
 * <p>Each statement names what it expects to find. Where it finds something else, somebody changed
 * the account without holding its lot, and the whole call is tried again.
 */
final class BalanceWriting implements Work {

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

    /**
     * @param before what the account had; null for nothing
     */
    void add(Account account, Standing before, Amounts delta) {
        if (delta.isZero()) {
            return;
        }
        if (before == null) {
            opened.add(row(account, delta));
        } else if (before.amounts().plus(delta).isZero()) {
            emptied.add(row(account, before.amounts()));
        } else {
            changed.add(concat(amounts(delta), row(account, before.amounts())));
        }
    }

    @Override
    public void execute(Connection connection) throws SQLException {
        batch(connection, CHANGE, changed);
        batch(connection, EMPTY, emptied);
        batch(connection, OPEN, opened);
    }

    private static void batch(Connection connection, String sql, List<Object[]> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            for (int done : statement.executeBatch()) {
                if (done == 0) {
                    throw new OptimisticLockException("A balance changed without its lot's lock");
                }
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
