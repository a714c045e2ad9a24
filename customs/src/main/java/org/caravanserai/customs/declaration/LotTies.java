package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;

/**
 * Ties lines of an invoice to the lots of the client: an invoice names no lot, but its packing list
 * names the container. A line is only tied where no other lot could be meant.
 */
@ApplicationScoped
class LotTies {

    @Inject EntityManager em;

    /**
     * @param found the accounts of the lines that named a lot; null for the others
     */
    List<Account> of(Declaration draft, List<DraftItem> items, List<Account> found) {
        List<Account> candidates = candidates(draft, items);
        Set<LotId> taken = new HashSet<>();
        draft.items.forEach(item -> taken.add(item.lot));
        found.stream().filter(Objects::nonNull).forEach(account -> taken.add(account.lot()));
        List<Account> tied = new ArrayList<>(found);
        for (int i = 0; i < items.size(); i++) {
            if (tied.get(i) == null) {
                Account only = only(items.get(i), candidates, taken);
                tied.set(i, only);
                if (only != null) {
                    taken.add(only.lot());
                }
            }
        }
        return tied;
    }

    private List<Account> candidates(Declaration draft, List<DraftItem> items) {
        Set<ContainerNumber> named = new HashSet<>();
        items.forEach(item -> containers(item).forEach(named::add));
        return named.isEmpty()
                ? List.of()
                : em.createQuery(
                                "from Account where owner = :client and container in :named",
                                Account.class)
                        .setParameter("client", draft.client)
                        .setParameter("named", named)
                        .getResultList();
    }

    private static Account only(DraftItem item, List<Account> candidates, Set<LotId> taken) {
        List<ContainerNumber> named = containers(item).toList();
        List<Account> meant =
                candidates.stream()
                        .filter(account -> named.contains(account.container()))
                        .filter(account -> account.commodity().equals(item.commodity()))
                        .filter(account -> !taken.contains(account.lot()))
                        .toList();
        return meant.size() == 1 ? meant.get(0) : null;
    }

    private static Stream<ContainerNumber> containers(DraftItem item) {
        return item.boxes().numbers();
    }
}
