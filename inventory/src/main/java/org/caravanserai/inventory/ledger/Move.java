package org.caravanserai.inventory.ledger;

/**
 * Measures taken from one account and given to another of the same lot.
 *
 * @param field path of what asked for it, so that a refusal can name the line
 */
public record Move(String field, Account from, Account to, Amounts amounts) {

    public Move {
        if (!from.lot().equals(to.lot())) {
            throw new IllegalArgumentException("A move stays within a lot: " + from + " " + to);
        }
        if (amounts.anyNegative()) {
            throw new IllegalArgumentException("A move is never negative: " + amounts);
        }
    }

    Move mirrored() {
        return new Move(field, to, from, amounts);
    }
}
