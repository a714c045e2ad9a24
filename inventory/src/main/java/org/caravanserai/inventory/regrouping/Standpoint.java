package org.caravanserai.inventory.regrouping;

import java.util.List;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Balances.Standing;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * A lot where it lies, before something is done with it.
 *
 * @param holders numbers of those for whom a part of it is reserved
 * @param permit under which it may be done; null where none is needed
 */
record Standpoint(Lot lot, Standing standing, List<String> holders, String permit) {

    StockStatus status() {
        return standing.account().status();
    }

    Amounts free() {
        return standing.free();
    }

    /** Refuses when a part of it is reserved: what is done with all of it needs all of it. */
    Standpoint whole() {
        if (!standing.reserved().isZero()) {
            throw refused(
                    "lots",
                    "regroup-reserved",
                    lot.id(),
                    standing.reserved().packages(),
                    standing.reserved().netKg(),
                    String.join(", ", holders));
        }
        return this;
    }

    Piece piece(String field, Lot child, Amounts taken, Amounts given) {
        return new Piece(field, lot, child, standing.account().place(), status(), taken, given);
    }

    Refusal refused(String field, String code, Object... args) {
        return new Refusal(List.of(Problem.of(field, code, args)), code, args);
    }
}
