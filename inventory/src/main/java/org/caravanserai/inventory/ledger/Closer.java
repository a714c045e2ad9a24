package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.ledger.Closings.Closing;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Closes days of the ledger in the background, so that questions about the past begin from a closed
 * day.
 *
 * <p>A day is closed when the entries since the closing before it outnumber the accounts it would
 * hold. All closings together are therefore never longer than the ledger, and a question adds at
 * most about as many entries as there are accounts with stock.
 */
@ApplicationScoped
@Retried
@Transactional
public class Closer {

    /** By then whatever was recorded before midnight has committed, or never will. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final long FEWEST_ENTRIES = 1000;
    private static final LocalDate EVER = LocalDate.EPOCH;

    /** Days that are counted at once: a long history is closed day by day, never counted whole. */
    private static final long AT_ONCE = 30;

    private static final String PER_DAY =
            "select floor(extract(epoch from effective_at) / 86400), count(*) from inventory.entry"
                    + " where effective_at >= :since and effective_at < :until"
                    + " group by floor(extract(epoch from effective_at) / 86400) order by 1";

    private static final String HOLD =
            "insert into inventory.closed_balance (closed_day, lot, place, status, packages,"
                    + " net_kg, gross_kg, supplementary_quantity) select cast(:day as date), s.*"
                    + " from (%s) s";

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Closings closings;
    @Inject HouseClock clock;

    /**
     * Closes the next day that is worth it.
     *
     * @return whether there was one
     */
    public boolean closeNext() {
        locks.acquire(new LockKey(LockKey.Kind.CHAIN, "ledger-closing"));
        Optional<LocalDate> due = due();
        due.ifPresent(this::close);
        return due.isPresent();
    }

    /** Forgets all closings; they are made again from the entries, one by one. */
    public void forgetAll() {
        locks.acquire(new LockKey(LockKey.Kind.CHAIN, "ledger-closing"));
        closings.drop(EVER);
    }

    private Optional<LocalDate> due() {
        LocalDate today = AsOf.day(clock.now().minus(GRACE));
        Optional<Closing> last = closings.last(today);
        LocalDate from = last.map(closing -> closing.day().plusDays(1)).orElseGet(this::first);
        long enough = Math.max(FEWEST_ENTRIES, last.map(Closing::accounts).orElse(0L));
        long entries = 0;
        while (from.isBefore(today)) {
            LocalDate until =
                    from.plusDays(AT_ONCE).isBefore(today) ? from.plusDays(AT_ONCE) : today;
            for (Object[] day : perDay(from, until)) {
                entries += ((Number) day[1]).longValue();
                if (entries >= enough) {
                    return Optional.of(LocalDate.ofEpochDay(((Number) day[0]).longValue()));
                }
            }
            from = until;
        }
        return Optional.empty();
    }

    /** The day of the earliest entry; a day that is not over where there is none. */
    private LocalDate first() {
        Instant earliest =
                (Instant)
                        em.createNativeQuery(
                                        "select min(effective_at) from inventory.entry",
                                        Instant.class)
                                .getSingleResult();
        return AsOf.day(earliest == null ? clock.now() : earliest);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> perDay(LocalDate from, LocalDate until) {
        return em.createNativeQuery(PER_DAY)
                .setParameter("since", AsOf.begin(from))
                .setParameter("until", AsOf.begin(until))
                .getResultList();
    }

    /** Holds what the accounts had at the end of the day, as it was known then. */
    void close(LocalDate day) {
        LocalDate before = closings.last(day.minusDays(1)).map(Closing::day).orElse(null);
        var end = AsOf.begin(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
        AsOf asOf = new AsOf(end, end, before);
        int accounts =
                Past.bind(
                                em.createNativeQuery(
                                        String.format(HOLD, Past.select(asOf, "", Past.INSIDE))),
                                asOf)
                        .setParameter("day", day)
                        .executeUpdate();
        em.createNativeQuery(
                        "insert into inventory.closing (closed_day, accounts, closed_at)"
                                + " values (:day, :accounts, :now)")
                .setParameter("day", day)
                .setParameter("accounts", accounts)
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
