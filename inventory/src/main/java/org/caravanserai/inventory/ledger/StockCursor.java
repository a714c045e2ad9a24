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
        String text = account.lot() + ' ' + account.place() + ' ' + account.status();
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
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ");
            return new Account(parts[0], Long.parseLong(parts[1]), StockStatus.valueOf(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InvalidInput.of("cursor", "cursor-unknown");
        }
    }
}
