package org.caravanserai.inventory.regrouping;

import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What of one lot becomes what of another, at a place and in a status that stay.
 *
 * @param field path of what asked for it
 */
record Piece(
        String field,
        Lot from,
        Lot to,
        long place,
        StockStatus status,
        Amounts taken,
        Amounts given) {

    Move out() {
        return new Move(field, at(from, place), at(from, Outside.REGROUPED.place()), taken);
    }

    Move in() {
        return new Move(field, at(to, Outside.REGROUPED.place()), at(to, place), given);
    }

    private Account at(Lot lot, long where) {
        return Account.of(lot.id(), where, status);
    }

    LotsRegrouped.Part told() {
        return new LotsRegrouped.Part(
                from.id(), to.id(), status, taken.in(from.unit()), given.in(to.unit()));
    }
}
