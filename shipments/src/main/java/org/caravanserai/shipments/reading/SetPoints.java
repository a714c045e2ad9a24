package org.caravanserai.shipments.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Container;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.container.Register;

/**
 * The temperatures that notes and bookings ask for. They go before what a device says it is set to:
 * a reefer that keeps the wrong temperature well is the worst of all. A temperature holds for the
 * journey under the note it was said on, until a later one is said.
 */
@ApplicationScoped
@Retried
@Transactional
public class SetPoints {

    /** Deep frozen cargo goes at -70, nothing is heated above 80. */
    private static final BigDecimal COLDEST = BigDecimal.valueOf(-80);

    private static final BigDecimal WARMEST = BigDecimal.valueOf(80);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 60;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Containers containers;
    @Inject Register register;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;

    /**
     * All that was ever said of a container, the newest first.
     *
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public List<SetPoint> of(ContainerNumber number) {
        return of(number, 0, Integer.MAX_VALUE);
    }

    /** A piece of {@link #of(ContainerNumber)}. */
    public List<SetPoint> of(ContainerNumber number, int first, int most) {
        containers.one(number);
        return em.createQuery(
                        "select p from SetPointRow p where p.container = :number order by p.id"
                                + " desc",
                        SetPointRow.class)
                .setParameter("number", number.value())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(SetPointRow::view)
                .toList();
    }

    /**
     * Keeps what somebody said.
     *
     * @throws InvalidInput {@code set-point-range}, {@code required} or {@code text-too-long}
     */
    public SetPoint state(ContainerNumber number, SetPointOrder order) {
        locks.acquire(LockKey.container(number));
        containers.one(number);
        check(order);
        Container box = register.entered(number);
        Instant now = clock.now();
        SetPointRow row = new SetPointRow();
        row.container = number.value();
        row.consignment = box.consignment();
        row.celsius = order.celsius();
        row.document = order.document();
        row.reference = reference(order, row.consignment);
        row.statedBy = Given.collapsed(order.statedBy());
        row.from = order.fromNow() ? now : begin(box, now);
        row.enteredAt = now;
        row.enteredBy = actor.get().user();
        em.persist(row);
        em.flush();
        return row.view();
    }

    /** When it was announced, or had moved last before: lists come after the train has left. */
    private static Instant begin(Container box, Instant now) {
        Instant announced = box.announcedAt() == null ? now : box.announcedAt();
        Instant moved = box.movedAt();
        return moved != null && moved.isBefore(announced) ? moved : announced;
    }

    private static String reference(SetPointOrder order, String note) {
        String given = order.reference() == null ? "" : Given.collapsed(order.reference());
        if (!given.isEmpty()) {
            return given;
        }
        return order.document() == SetPoint.Document.SMGS_NOTE ? note : null;
    }

    private static void check(SetPointOrder order) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal celsius = order.celsius();
        if (celsius == null) {
            problems.add(Problem.of("celsius", "required"));
        } else if (celsius.compareTo(COLDEST) < 0
                || celsius.compareTo(WARMEST) > 0
                || celsius.stripTrailingZeros().scale() > 2) {
            problems.add(Problem.of("celsius", "set-point-range", COLDEST, WARMEST));
        }
        if (order.document() == null) {
            problems.add(Problem.of("document", "required"));
        }
        if (order.statedBy() == null || order.statedBy().isBlank()) {
            problems.add(Problem.of("statedBy", "required"));
        }
        tooLong("statedBy", order.statedBy(), LONGEST_NAME, problems);
        tooLong("reference", order.reference(), LONGEST_REFERENCE, problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void tooLong(String field, String text, int most, List<Problem> problems) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of(field, "text-too-long", most, text.length()));
        }
    }

    /**
     * Strikes out what was wrong; it stays on record, and what was said before counts again.
     *
     * @throws Refusal {@code set-point-struck}
     */
    public SetPoint strike(ContainerNumber number, long id) {
        locks.acquire(LockKey.container(number));
        containers.one(number);
        SetPointRow row = em.find(SetPointRow.class, id);
        if (row == null || !row.container.equals(number.value())) {
            throw new NotFound("set-point", id);
        }
        if (row.struckAt != null) {
            throw new Refusal("set-point-struck", row.struckBy);
        }
        row.struckAt = clock.now();
        row.struckBy = actor.get().user();
        em.flush();
        return row.view();
    }
}
