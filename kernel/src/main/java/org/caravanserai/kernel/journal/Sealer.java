package org.caravanserai.kernel.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Gives committed facts their place in the chain, in small batches, one sealer at a time.
 *
 * <p>Writers never wait for it: they only leave a pending row. A fact of an older id may be sealed
 * after a younger one when its transaction committed later; the position says the order in which
 * the house knew.
 */
@ApplicationScoped
@Retried
@Transactional
public class Sealer {

    private static final int BATCH = 500;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;

    /**
     * Seals one batch.
     *
     * @return how many facts were sealed; fewer than a full batch means none is left
     */
    public int sealBatch() {
        if (pending().isEmpty()) {
            return 0;
        }
        locks.acquire(new LockKey(LockKey.Kind.CHAIN, "journal"));
        List<Object[]> pending = pending();
        Object[] head = head();
        long position = ((Number) head[0]).longValue();
        String hash = (String) head[1];
        Instant now = clock.now();
        for (Object[] row : pending) {
            SealedFact fact = SealedFact.unsealed(row).sealedAt(++position, null);
            hash = fact.hashAfter(hash);
            em.persist(new SealRow(position, fact.id(), hash, now));
        }
        em.flush();
        forget(pending);
        return pending.size();
    }

    /** Seals until nothing is pending. */
    public void sealAll() {
        while (sealBatch() == BATCH) {
            em.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> pending() {
        return em.createNativeQuery(
                        "select j.id, j.fact, j.subject, j.actor, j.effective_at, j.recorded_at,"
                                + " j.body from kernel.journal_pending p join kernel.journal j on"
                                + " j.id = p.journal_id order by j.id")
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Object[] head() {
        List<?> head =
                em.createNativeQuery(
                                "select position, hash from kernel.journal_seal order by position"
                                        + " desc")
                        .setMaxResults(1)
                        .getResultList();
        return head.isEmpty() ? new Object[] {0L, SealedFact.ORIGIN} : (Object[]) head.get(0);
    }

    private void forget(List<Object[]> sealed) {
        em.createNativeQuery("delete from kernel.journal_pending where journal_id in (:ids)")
                .setParameter("ids", sealed.stream().map(row -> row[0]).toList())
                .executeUpdate();
    }
}
