package org.caravanserai.inventory.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.ledger.Balances.Standing;

/**
 * The balances of some lots as a service read them under their locks, so that the posting it leads
 * to need not read them again.
 *
 * @param lots printed numbers of the lots that were read whole
 */
public record Seen(Set<String> lots, Map<Account, Standing> standings) {

    /** Nothing was read. */
    static final Seen NOTHING = new Seen(Set.of(), Map.of());

    public Seen {
        lots = Set.copyOf(lots);
        standings = Map.copyOf(standings);
    }

    Standing of(Account account) {
        return standings.getOrDefault(account, Standing.empty(account));
    }

    boolean covers(Collection<Account> accounts) {
        return accounts.stream().allMatch(account -> lots.contains(account.lot()));
    }
}
