package org.caravanserai.customs.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.PartyId;

/**
 * What a personal account stood at, what moved, and what it came to.
 *
 * @param knownAt as the book was known then
 */
public record MoneyStatement(
        PartyId client,
        Instant from,
        Instant to,
        Instant knownAt,
        Balance opening,
        List<Line> lines,
        Balance closing) {

    /** Where the money stands, in tenge. */
    public record Balance(BigDecimal available, BigDecimal earmarked, BigDecimal spent) {

        static final Balance NONE =
                new Balance(
                        BigDecimal.ZERO.setScale(2),
                        BigDecimal.ZERO.setScale(2),
                        BigDecimal.ZERO.setScale(2));

        Balance after(MoneyEntry entry) {
            BigDecimal amount = entry.amount;
            return switch (entry.kind) {
                case TOPPED_UP -> new Balance(available.add(amount), earmarked, spent);
                case EARMARKED ->
                        new Balance(available.subtract(amount), earmarked.add(amount), spent);
                case GIVEN_BACK ->
                        new Balance(available.add(amount), earmarked.subtract(amount), spent);
                case PAID_OUT -> new Balance(available.subtract(amount), earmarked, spent);
                case REFUNDED ->
                        new Balance(available.add(amount), earmarked, spent.subtract(amount));
                case SPENT -> new Balance(available, earmarked.subtract(amount), spent.add(amount));
            };
        }
    }

    /** An entry and what stood on the account after it. */
    public record Line(MoneyMovement movement, Balance after) {}
}
