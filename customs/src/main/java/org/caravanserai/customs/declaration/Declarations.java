package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/** The declarations the actor may see. */
@ApplicationScoped
@Retried
@Transactional
public class Declarations {

    static final String SUMMARY =
            "select new org.caravanserai.customs.declaration.DeclarationSummary(d.id, d.procedure,"
                    + " d.status, d.prepared, d.consignment, d.client, d.clientName, d.number,"
                    + " d.lane, d.createdAt, d.filedAt, d.decidedAt) from Declaration d where "
                    + DeclarationScope.WHERE;

    @Inject EntityManager em;
    @Inject DeclarationScope scope;
    @Inject DeclarationViews views;
    @Inject FilingCheck check;
    @Inject CrossCheck crossCheck;
    @Inject HouseClock clock;

    /**
     * @param id our own name, or the number an office gave
     * @throws NotFound if the actor sees no such declaration
     */
    public DeclarationView find(String id) {
        return views.of(em.find(Declaration.class, visible(id)));
    }

    /**
     * The same, but of a draft without its payments: an editor opens at once and has them computed
     * by {@link #preview} afterwards.
     */
    public DeclarationView open(String id) {
        return views.opened(em.find(Declaration.class, visible(id)));
    }

    /** Everything that would stand in the way of filing it today; empty if nothing does. */
    public List<Finding> check(String id) {
        Declaration declaration = em.find(Declaration.class, visible(id));
        return check.check(declaration, OfficeCalendar.day(clock.now())).findings();
    }

    /**
     * What a draft would cost today, what would stop its filing, and what is odd about it without
     * stopping anything.
     */
    public DraftPreview preview(String id) {
        Declaration declaration = em.find(Declaration.class, visible(id));
        FilingCheck.Result result = check.check(declaration, OfficeCalendar.day(clock.now()));
        return new DraftPreview(
                result.assessment(), result.findings(), crossCheck.warnings(declaration));
    }

    /**
     * The newest first.
     *
     * @param status null for all
     * @param before key of the last one already seen; null for the first page
     */
    public List<DeclarationSummary> list(DeclarationStatus status, Long before, int limit) {
        TypedQuery<DeclarationSummary> query =
                em.createQuery(
                        SUMMARY
                                + (status == null ? "" : " and d.status = :status")
                                + (before == null ? "" : " and d.id < :before")
                                + " order by d.id desc",
                        DeclarationSummary.class);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return scope.apply(query).setMaxResults(limit).getResultList();
    }

    /** Its key, if the actor may see it. */
    long visible(String id) {
        return scope.find(id).orElseThrow(() -> new NotFound("declaration", id));
    }
}
