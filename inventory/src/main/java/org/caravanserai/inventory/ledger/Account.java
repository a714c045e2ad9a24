package org.caravanserai.inventory.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import org.caravanserai.inventory.warehouse.Outside;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * A lot at a place under a status. The natural order is the order in which balances are locked.
 *
 * @param lot printed lot number
 * @param place id of the place
 */
@Embeddable
public record Account(String lot, long place, @Enumerated(EnumType.STRING) StockStatus status)
        implements Comparable<Account> {

    private static final Comparator<Account> LOCK_ORDER =
            Comparator.comparing(Account::lot)
                    .thenComparingLong(Account::place)
                    .thenComparing(Account::status);

    public static Account of(LotId lot, long place, StockStatus status) {
        return new Account(lot.value(), place, status);
    }

    public LotId lotId() {
        return LotId.parse(lot);
    }

    /** Accounts of the outside world have no balance and never run out. */
    public boolean outside() {
        return Outside.contains(place);
    }

    @Override
    public int compareTo(Account other) {
        return LOCK_ORDER.compare(this, other);
    }
}
