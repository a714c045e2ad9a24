package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.board.Changes;

/**
 * Acceptance bans, weather holds and closures. Everybody on the corridor sees all of them: a ban at
 * Aktau is the business of whoever loads at Xi'an.
 */
@ApplicationScoped
@Retried
@Transactional
public class Restrictions {

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Network network;
    @Inject Changes changes;

    /** Those that last now or are still to come, the earliest first. */
    public List<Restriction> ahead() {
        return em.createQuery(
                        "select r from RestrictionRow r where r.liftedAt is null"
                                + " and (r.endsAt is null or r.endsAt > :now)"
                                + " order by r.startsAt, r.id",
                        RestrictionRow.class)
                .setParameter("now", clock.now())
                .getResultStream()
                .map(RestrictionRow::restriction)
                .toList();
    }

    /** Those that lasted at that moment. */
    public List<Restriction> at(Instant moment) {
        return em.createQuery(
                        "select r from RestrictionRow r where r.startsAt <= :at"
                                + " and (r.endsAt is null or r.endsAt > :at)"
                                + " and (r.liftedAt is null or r.liftedAt > :at)"
                                + " order by r.startsAt, r.id",
                        RestrictionRow.class)
                .setParameter("at", moment)
                .getResultStream()
                .map(RestrictionRow::restriction)
                .toList();
    }

    /** All of them, the newest first. */
    public List<Restriction> all(int first, int limit) {
        return em.createQuery(
                        "select r from RestrictionRow r order by r.startsAt desc, r.id desc",
                        RestrictionRow.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(RestrictionRow::restriction)
                .toList();
    }

    public long count() {
        return em.createQuery("select count(r) from RestrictionRow r", Long.class)
                .getSingleResult();
    }

    /**
     * @throws InvalidInput naming every wrong field
     */
    public Restriction enter(RestrictionEntry given) {
        List<Problem> problems = new ArrayList<>();
        Entered entered = new Entered(network, problems);
        RestrictionEntry entry =
                new RestrictionEntry(
                        entered.given("kind", given.kind()),
                        entered.facility("facility", given.facility()),
                        given.to() == null ? null : entered.facility("to", given.to()),
                        entered.cargo(given.cargo()),
                        given.startsAt() == null ? clock.now() : given.startsAt(),
                        given.endsAt(),
                        entered.text("reason", given.reason(), Entered.LONG),
                        entered.text("source", given.source(), Entered.SHORT));
        if (entry.endsAt() != null && !entry.endsAt().isAfter(entry.startsAt())) {
            problems.add(Problem.of("endsAt", "ends-before-it-begins"));
        }
        if (entry.to() != null && !joined(entry)) {
            problems.add(Problem.of("to", "no-such-leg", entry.facility(), entry.to()));
        }
        InvalidInput.throwIfAny(problems);
        RestrictionRow row = new RestrictionRow(entry, actor.get().user(), clock.now());
        em.persist(row);
        em.flush();
        changes.happened();
        return row.restriction();
    }

    private boolean joined(RestrictionEntry entry) {
        return network.legs().stream()
                .anyMatch(
                        leg ->
                                joins(leg, entry.facility(), entry.to())
                                        || joins(leg, entry.to(), entry.facility()));
    }

    private static boolean joins(Leg leg, String from, String to) {
        return leg.from().value().equals(from) && leg.to().value().equals(to);
    }

    /**
     * Ends it before its time; what was entered stays on record.
     *
     * @throws Refusal {@code restriction-over} if it has ended or was lifted
     */
    public void lift(long id, String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = new Entered(network, problems).text("reason", reason, Entered.LONG);
        InvalidInput.throwIfAny(problems);
        RestrictionRow row = em.find(RestrictionRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotFound("restriction", id);
        }
        Instant now = clock.now();
        if (row.liftedAt != null || row.endsAt != null && !row.endsAt.isAfter(now)) {
            throw new Refusal("restriction-over");
        }
        row.lift(why, actor.get().user(), now);
        em.flush();
        changes.happened();
    }
}
