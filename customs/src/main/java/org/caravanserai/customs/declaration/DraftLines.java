package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** Adds lines to a draft and takes them out, all that were asked for or none. */
@ApplicationScoped
@Retried
@Transactional
public class DraftLines {

    private static final int MOST = 999;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Declarations declarations;
    @Inject DraftCheck check;
    @Inject LotTies ties;

    /**
     * Adds lines at the end.
     *
     * @param items one that names no lot is tied to that of its container and code, where there is
     *     only one; else it waits for its goods
     * @param instead whether they take the place of all lines before
     * @throws InvalidInput with everything that is wrong, by {@code items[i]}
     * @throws Refusal {@code declaration-status}
     */
    public void add(String id, List<DraftItem> items, boolean instead) {
        Declaration draft = editable(id);
        List<Account> accounts = ties.of(draft, items, check.lines(draft.procedure, items));
        accounts.stream()
                .filter(Objects::nonNull)
                .filter(account -> !account.owner().equals(draft.client))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw InvalidInput.of("items", "several-clients");
                        });
        if (instead) {
            draft.items.clear();
            em.flush();
        }
        if (draft.items.size() + items.size() > MOST) {
            throw InvalidInput.of("items", "declaration-items", MOST);
        }
        for (int i = 0; i < items.size(); i++) {
            draft.add(DeclarationItem.of(items.get(i), accounts.get(i)));
        }
        changed(draft);
    }

    /** Takes a line out; those behind it move up. */
    public void remove(String id, int item) {
        Declaration draft = editable(id);
        List<DeclarationItem> behind = new ArrayList<>();
        DeclarationItem out = null;
        for (DeclarationItem line : draft.items) {
            if (line.number == item) {
                out = line;
            } else if (line.number > item) {
                behind.add(line);
            }
        }
        if (out == null) {
            throw new NotFound("declaration-item", item);
        }
        draft.items.remove(out);
        em.flush();
        behind.forEach(line -> line.number--);
        changed(draft);
    }

    private Declaration editable(String id) {
        long key = declarations.visible(id);
        locks.acquire(LockKey.declaration(DeclarationId.print(key)));
        Declaration draft = em.find(Declaration.class, key);
        Life.after(draft.status, Act.EDIT);
        return draft;
    }

    private void changed(Declaration draft) {
        draft.prepared = false;
        em.lock(draft, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
