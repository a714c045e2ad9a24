package org.caravanserai.kernel.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Writes every fact into the book, in the transaction that caused it.
 *
 * <p>It observes last: a fact that some room refused is never written. Deliveries to the outside
 * read this book and nothing else.
 */
@ApplicationScoped
public class Journal {

    /** Observers of the rooms stand below this priority. */
    public static final int LAST = 9000;

    private static final String ROW =
            "insert into kernel.journal (id, fact, subject, actor, effective_at, recorded_at,"
                    + " body)";
    private static final String PENDING = "insert into kernel.journal_pending (journal_id)";

    /** The fact, and the mark by which the sealer finds it once it has committed. */
    private static final String WRITE =
            ROW + " values (?, ?, ?, ?, ?, ?, ?); " + PENDING + " values (?)";

    private static final String NUMBERS = "kernel.journal_seq";

    /** Facts of the work that is being done together on this thread; null outside such work. */
    private static final ThreadLocal<List<Object[]>> TOGETHER = new ThreadLocal<>();

    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject PlainSql sql;

    /**
     * Does work that fires hundreds of facts and writes them in two statements at its end, in the
     * caller's transaction: a row at a time costs more than all that the facts bring about.
     */
    public void together(Runnable work) {
        if (TOGETHER.get() != null) {
            work.run();
            return;
        }
        List<Object[]> facts = new ArrayList<>();
        TOGETHER.set(facts);
        try {
            work.run();
        } finally {
            TOGETHER.remove();
        }
        if (!facts.isEmpty()) {
            List<Long> ids = sql.numbers(NUMBERS, facts.size());
            for (int i = 0; i < facts.size(); i++) {
                facts.get(i)[0] = ids.get(i);
            }
            sql.insert(ROW, facts);
            sql.insert(PENDING, ids.stream().map(id -> new Object[] {id}).toList());
        }
    }

    void record(@Observes @Priority(LAST) Fact fact) {
        Instant now = clock.now();
        if (fact.effectiveAt().isAfter(now)) {
            throw new Refusal("effective-in-the-future", fact.effectiveAt());
        }
        String name = fact.getClass().getSimpleName();
        String body = FactJson.of(fact);
        String user = actor.get().user();
        List<Object[]> together = TOGETHER.get();
        if (together != null) {
            together.add(
                    new Object[] {null, name, fact.subject(), user, fact.effectiveAt(), now, body});
            return;
        }
        long id = sql.numbers(NUMBERS, 1).get(0);
        sql.writeApart(WRITE, id, name, fact.subject(), user, fact.effectiveAt(), now, body, id);
    }
}
