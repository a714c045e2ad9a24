package org.caravanserai.inventory.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The log of prints. A copy is written down before it is drawn: a paper that the log does not know
 * must not exist, a row for a paper that jammed does no harm.
 */
@ApplicationScoped
@Retried
@Transactional
public class PrintLog {

    private static final String OPEN =
            "insert into inventory.print_count (kind, subject, copies) values (:kind, :subject, 0)"
                    + " on conflict do nothing";

    private static final String NEXT =
            "update inventory.print_count set copies = copies + 1"
                    + " where kind = :kind and subject = :subject";

    private static final String LAST =
            "select copies from inventory.print_count where kind = :kind and subject = :subject";

    private static final String FOUND =
            " from Print p where (:whole = true or p.actor = :user) and (locate(:text,"
                    + " upper(p.subject)) > 0 or locate(:text, upper(p.kind)) > 0"
                    + " or locate(:text, upper(p.actor)) > 0)";

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @return the number of this copy of the document, counted from 1
     */
    public int add(Printout what) {
        run(OPEN, what);
        run(NEXT, what);
        int copy =
                ((Number)
                                em.createNativeQuery(LAST)
                                        .setParameter("kind", what.kind())
                                        .setParameter("subject", what.subject())
                                        .getSingleResult())
                        .intValue();
        em.persist(new Print(what, copy, actor.get().user(), clock.now()));
        em.flush();
        return copy;
    }

    private void run(String statement, Printout what) {
        em.createNativeQuery(statement)
                .setParameter("kind", what.kind())
                .setParameter("subject", what.subject())
                .executeUpdate();
    }

    /** The copies of one document, the latest first. */
    public List<PrintShown> of(String kind, String subject) {
        return em.createQuery(
                        "from Print p where p.kind = :kind and p.subject = :subject"
                                + " order by p.copy desc",
                        Print.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getResultStream()
                .map(PrintLog::shown)
                .toList();
    }

    /**
     * What was printed, the latest first. A subject may be anybody's: who sees a part of the house
     * only is told of their own prints.
     *
     * @param text part of a number, a kind of document or a person; empty for all
     */
    public List<PrintShown> list(String text, int offset, int limit) {
        return searched("select p" + FOUND + " order by p.id desc", Print.class, text)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(PrintLog::shown)
                .toList();
    }

    public long count(String text) {
        return searched("select count(p)" + FOUND, Long.class, text).getSingleResult();
    }

    private <T> TypedQuery<T> searched(String query, Class<T> type, String text) {
        Actor reader = actor.get();
        return em.createQuery(query, type)
                .setParameter("whole", reader.sites().isEmpty() && reader.clients().isEmpty())
                .setParameter("user", reader.user())
                .setParameter("text", text.toUpperCase(Locale.ROOT));
    }

    private static PrintShown shown(Print print) {
        return new PrintShown(
                print.kind,
                print.subject,
                print.copy,
                print.form,
                print.languages,
                print.actor,
                print.printedAt);
    }
}
