package org.caravanserai.inventory.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.caravanserai.inventory.ledger.Balances.Standing;

/**
 * The balances of some lots as a service read them under their locks, so that the posting it leads
 * to need not read them again.
 *
 * @param lots printed numbers of the lots that were read whole
 * @param load what lay in the bin that is to be filled; null where none was asked for
 */
public record Seen(Set<String> lots, Map<Account, Standing> standings, Amounts load) {

    /** Nothing was read. */
    static final Seen NOTHING = new Seen(Set.of(), Map.of(), null);

    public Seen {
        lots = Set.copyOf(lots);
        standings = Map.copyOf(standings);
    }

    Standing of(Account account) {
        return standings.getOrDefault(account, Standing.empty(account));
    }

    /** The first account that has not so much free as it is to lose; null when all have. */
    Account lacking(SortedMap<Account, Amounts> changes) {
        for (Map.Entry<Account, Amounts> change : changes.entrySet()) {
            if (of(change.getKey()).free().plus(change.getValue()).anyNegative()) {
                return change.getKey();
            }
        }
        return null;
    }

    boolean covers(Collection<Account> accounts) {
        return accounts.stream().allMatch(account -> lots.contains(account.lot()));
    }
}
