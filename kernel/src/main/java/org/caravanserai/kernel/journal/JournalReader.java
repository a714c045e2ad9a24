package org.caravanserai.kernel.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/** Reads the book in the order of the chain, and checks that nobody wrote in it afterwards. */
@ApplicationScoped
@Retried
@Transactional
public class JournalReader {

    private static final String ROWS =
            "select j.id, j.fact, j.subject, j.actor, j.effective_at, j.recorded_at, j.body,"
                    + " s.position, s.hash from kernel.journal_seal s join kernel.journal j on"
                    + " j.id = s.journal_id";

    private static final Columns COLUMNS =
            Columns.sql()
                    .whole("position", "s.position")
                    .code("fact", "j.fact")
                    .code("subject", "j.subject")
                    .moment("effective", "j.effective_at")
                    .moment("recorded", "j.recorded_at")
                    .text("actor", "j.actor")
                    .code("hash", "s.hash");

    @Inject EntityManager em;
    @Inject Sealer sealer;
    @Inject CurrentActor actor;

    /**
     * The book tells of all goods of all sites, and no fact can be left out of its chain.
     *
     * @throws Forbidden {@code journal-is-of-the-whole-house} to somebody who sees a part of it
     */
    public void requireWhole() {
        Actor reader = actor.get();
        if (!reader.sites().isEmpty() || !reader.clients().isEmpty()) {
            throw new Forbidden("journal-is-of-the-whole-house");
        }
    }

    /** Facts behind a position, oldest first. What has just committed is sealed before. */
    public List<SealedFact> after(long position, int limit) {
        return after(position, limit, Sieve.NONE);
    }

    /** The same of those facts alone that a reader sifted out by columns. */
    public List<SealedFact> after(long position, int limit, Sieve sieve) {
        return read("> :position", "s.position", position, limit, sieve);
    }

    /**
     * Facts before a position, newest first; what happened last is asked for with {@link
     * Long#MAX_VALUE}.
     */
    public List<SealedFact> before(long position, int limit) {
        return before(position, limit, Sieve.NONE);
    }

    /** The same of those facts alone that a reader sifted out by columns. */
    public List<SealedFact> before(long position, int limit, Sieve sieve) {
        return read("< :position", "s.position desc", position, limit, sieve);
    }

    /**
     * Facts in the order of a column, the newest of equals first; the book is looked through whole
     * for it, unlike along the chain.
     *
     * @param sieve names the column
     * @param offset facts before the first that is wanted
     */
    public List<SealedFact> sorted(Sieve sieve, int offset, int limit) {
        sealer.sealAll();
        Sifting sifting = COLUMNS.read(sieve);
        String text = ROWS + " where 1 = 1" + sifting.where() + sifting.order("s.position desc");
        try (Stream<SealedFact> facts =
                stream(
                        sifting.bind(em.createNativeQuery(text))
                                .setFirstResult(offset)
                                .setMaxResults(limit))) {
            return facts.toList();
        }
    }

    /** Keys by which the book can be sifted and put into order. */
    public static Set<String> columns() {
        return COLUMNS.keys();
    }

    private List<SealedFact> read(
            String beyond, String order, long position, int limit, Sieve sieve) {
        sealer.sealAll();
        Sifting sifting = COLUMNS.read(new Sieve(null, false, sieve.only(), sieve.zone()));
        String text = ROWS + " where s.position " + beyond + sifting.where() + " order by " + order;
        try (Stream<SealedFact> facts =
                stream(
                        sifting.bind(em.createNativeQuery(text))
                                .setParameter("position", position)
                                .setMaxResults(limit))) {
            return facts.toList();
        }
    }

    /** Facts about one subject, for the history beside a page; oldest first. */
    public List<SealedFact> about(String subject, int limit) {
        sealer.sealAll();
        try (Stream<SealedFact> facts =
                stream(
                        em.createNativeQuery(
                                        ROWS
                                                + " where j.subject = :subject order by"
                                                + " s.position")
                                .setParameter("subject", subject)
                                .setMaxResults(limit))) {
            return facts.toList();
        }
    }

    /** Facts about any of the subjects that were recorded from a moment on, oldest first. */
    public List<SealedFact> told(Collection<String> subjects, Instant from, int limit) {
        sealer.sealAll();
        try (Stream<SealedFact> facts =
                stream(
                        em.createNativeQuery(
                                        ROWS
                                                + " where j.subject in (:subjects)"
                                                + " and j.recorded_at >= :from"
                                                + " order by s.position")
                                .setParameter("subjects", subjects)
                                .setParameter("from", from)
                                .setMaxResults(limit))) {
            return facts.toList();
        }
    }

    /** Recomputes the whole chain, in bounded memory. */
    public Verification verify() {
        sealer.sealAll();
        long entries = 0;
        String hash = SealedFact.ORIGIN;
        try (Stream<SealedFact> facts =
                stream(
                        em.createNativeQuery(ROWS + " order by s.position")
                                .setHint("org.hibernate.fetchSize", 1000))) {
            for (Iterator<SealedFact> all = facts.iterator(); all.hasNext(); ) {
                SealedFact fact = all.next();
                if (fact.position() != entries + 1 || !fact.hashAfter(hash).equals(fact.hash())) {
                    return new Verification(false, entries, hash, fact.position());
                }
                hash = fact.hash();
                entries++;
            }
        }
        return new Verification(true, entries, hash, null);
    }

    @SuppressWarnings("unchecked")
    private static Stream<SealedFact> stream(Query query) {
        return ((Stream<Object[]>) query.getResultStream())
                .map(
                        row ->
                                SealedFact.unsealed(row)
                                        .sealedAt(((Number) row[7]).longValue(), (String) row[8]));
    }
}
