package org.caravanserai.inventory.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
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

    /** Everything that was printed, the latest first. */
    public List<PrintShown> latest(int offset, int limit) {
        return em.createQuery("from Print p order by p.id desc", Print.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(PrintLog::shown)
                .toList();
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
