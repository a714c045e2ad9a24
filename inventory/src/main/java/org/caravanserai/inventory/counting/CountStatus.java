package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * Under which status what is missing lay. A count sees goods, not statuses: what is missing is
 * taken to be of those under supervision first, which is the careful reading.
 */
@ApplicationScoped
class CountStatus {

    @Inject EntityManager em;
    @Inject Balances balances;

    /** A part of what is missing. */
    record Part(Account account, Amounts amounts) {}

    /** The status of the lot in the bin that is looked at first. */
    StockStatus first(String lot, long place) {
        for (StockStatus status : StockStatus.values()) {
            if (!balances.of(new Account(lot, place, status)).amounts().isZero()) {
                return status;
            }
        }
        return StockStatus.TEMPORARY_STORAGE;
    }

    /** The missing amounts, status by status; what is reserved by a filing comes last. */
    List<Part> parts(String lot, long place, Amounts missing) {
        List<Part> parts = new ArrayList<>();
        Amounts open = missing;
        for (StockStatus status : StockStatus.values()) {
            Account account = new Account(lot, place, status);
            Amounts part = open.min(balances.of(account).free());
            if (!part.isZero()) {
                parts.add(new Part(account, part));
                open = open.minus(part);
            }
        }
        if (!open.isZero()) {
            parts.add(new Part(new Account(lot, place, first(lot, place)), open));
        }
        return parts;
    }
}
