package org.caravanserai.inventory.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.InvalidInput;

/** The account a page ended with, in the form callers hand back. */
final class StockCursor {

    private static final Account BEGIN = new Account("", Long.MIN_VALUE, StockStatus.GONE);

    private StockCursor() {}

    static String of(Account account) {
        return written(account.lot() + ' ' + account.place() + ' ' + account.status());
    }

    /** Where a page ends that another order than that of accounts was asked for. */
    static String of(int rows) {
        return written(Integer.toString(rows));
    }

    private static String written(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws InvalidInput {@code cursor-unknown} on {@code cursor}
     */
    static Account read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return BEGIN;
        }
        try {
            String[] parts = text(cursor).split(" ");
            return new Account(parts[0], Long.parseLong(parts[1]), StockStatus.valueOf(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
    }

    /**
     * @throws InvalidInput {@code cursor-unknown} on {@code cursor}
     */
    static int rows(String cursor) {
        try {
            return cursor == null || cursor.isEmpty() ? 0 : Integer.parseUnsignedInt(text(cursor));
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
    }

    private static String text(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
