package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.OfficeHours;
import org.caravanserai.customs.tariff.ReferenceRates;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The terms that run at an office: an hour to register, four to decide, more where the office
 * extended its decision. They are computed from the moments and never stored.
 */
@ApplicationScoped
@Retried
@Transactional
public class DeskClocks {

    private static final String REGISTRATION = "REGISTRATION_HOURS";
    private static final String RELEASE = "RELEASE_HOURS";
    private static final String YELLOW = "YELLOW_LANE_HOURS";
    private static final String EXTENSION = "RELEASE_EXTENSION_DAYS";

    @Inject EntityManager em;
    @Inject DeclarationScope scope;
    @Inject Declarations declarations;
    @Inject DeclaredLots lots;
    @Inject OfficeHours hours;
    @Inject ReferenceRates reference;
    @Inject History history;
    @Inject HouseClock clock;

    /**
     * The clocks of one declaration, in the order they began.
     *
     * @throws NotFound if the actor sees no such declaration
     */
    public List<DeskClock> of(String id) {
        return clocks(em.find(Declaration.class, declarations.visible(id)));
    }

    /** The clocks that run, of all declarations the actor sees: what ends first comes first. */
    public List<DeskClock> running(int atMost) {
        return scope.apply(
                        em.createQuery(
                                "from Declaration d where d.status in :filed and "
                                        + DeclarationScope.WHERE
                                        + " order by d.filedAt",
                                Declaration.class))
                .setParameter("filed", DeclarationStatus.atTheOffice())
                .setMaxResults(atMost)
                .getResultStream()
                .flatMap(declaration -> clocks(declaration).stream())
                .filter(desk -> desk.done() == null && desk.due() != null)
                .sorted(Comparator.comparing(DeskClock::due))
                .toList();
    }

    private List<DeskClock> clocks(Declaration d) {
        List<DeskClock> clocks = new ArrayList<>();
        if (d.filedAt == null) {
            return clocks;
        }
        Instant registered = d.registeredAt == null ? d.decidedAt : d.registeredAt;
        clocks.add(
                clock(
                        d,
                        DeskClock.Kind.REGISTRATION,
                        d.filedAt,
                        hours.end(d.office, REGISTRATION, d.filedAt),
                        registered));
        if (d.registeredAt != null) {
            String term = "YELLOW".equals(d.lane) ? YELLOW : RELEASE;
            boolean extended = d.releaseUntil != null;
            clocks.add(
                    clock(
                            d,
                            extended ? DeskClock.Kind.EXTENDED_RELEASE : DeskClock.Kind.RELEASE,
                            d.registeredAt,
                            extended ? d.releaseUntil : hours.end(d.office, term, d.registeredAt),
                            d.decidedAt));
        }
        return clocks;
    }

    private static DeskClock clock(
            Declaration d, DeskClock.Kind kind, Instant since, Instant due, Instant done) {
        return new DeskClock(kind, d.name(), d.number, d.procedure, d.clientName, since, due, done);
    }

    /**
     * Enters that the office extended its decision.
     *
     * @param workingDays after the day of registration, at most what the law allows
     * @throws InvalidInput {@code extension-too-long}
     * @throws Refusal {@code declaration-status} when nothing waits for a decision
     */
    public void extend(String id, int workingDays, String reason) {
        TextCheck.reason(reason);
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "required");
        }
        Declaration declaration = lots.locked(declarations.visible(id));
        if (!declaration.status.filed() || declaration.registeredAt == null) {
            throw new Refusal("declaration-status", declaration.status.name(), "EXTEND");
        }
        var day = OfficeCalendar.day(declaration.registeredAt);
        int longest = reference.find(EXTENSION, day).map(Number::intValue).orElse(0);
        if (workingDays < 1 || workingDays > longest) {
            throw InvalidInput.of("workingDays", "extension-too-long", longest);
        }
        declaration.releaseUntil = hours.afterDays(declaration.office, day, workingDays);
        history.write(declaration, reason.strip(), clock.now());
        em.flush();
    }
}
