package org.caravanserai.kernel.locking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;

/**
 * Locks what a service is about to touch, in one order through all rooms, until the transaction
 * ends.
 *
 * <p>A service calls this first. It names all containers and lots it knows of; declarations,
 * guarantees and money come later in the order, so an observer in another room may still lock them.
 */
@ApplicationScoped
public class Locks {

    private static final String LOCK =
            "select slot from kernel.lock_slot where slot = any(?) order by slot for update";

    @Inject PlainSql sql;

    public void acquire(LockKey... keys) {
        acquire(Arrays.asList(keys));
    }

    public void acquire(Collection<LockKey> keys) {
        List<Integer> slots = keys.stream().map(LockKey::slot).distinct().sorted().toList();
        if (slots.isEmpty()) {
            return;
        }
        sql.rows(LOCK, row -> row.getInt(1), slots);
    }
}
