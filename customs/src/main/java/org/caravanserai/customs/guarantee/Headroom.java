package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/** The headroom of a guarantee by day ahead: can we take this train on Friday? */
@ApplicationScoped
@Retried
@Transactional
public class Headroom {

    private static final String ENDS =
            "select p.storageUntil, cast(p.lot as string), a.owner, p.suspended from Placement p"
                + " left join Account a on a.lot = cast(p.lot as string) where p.guarantee ="
                + " :guarantee and p.suspended > 0 and p.storageUntil >= :today and p.storageUntil"
                + " < :last order by p.storageUntil, p.id";

    private static final int MOST_DAYS = 1200;
    private static final int MOST_PLANS = 100;

    @Inject EntityManager em;
    @Inject Guarantees guarantees;
    @Inject ClientScope scope;
    @Inject HouseClock clock;

    /**
     * Today, and each later day on which something changes.
     *
     * @param days how far ahead
     */
    public List<HeadroomDay> ahead(String guarantee, int days, List<Plan> plans) {
        if (days < 1 || days > MOST_DAYS) {
            throw InvalidInput.of("days", "headroom-days", MOST_DAYS);
        }
        LocalDate today = OfficeCalendar.day(clock.now());
        check(plans, today);
        GuaranteeStatus status = guarantees.find(guarantee);
        LocalDate last = today.plusDays(days);
        Map<LocalDate, List<HeadroomDay.Change>> changes = ends(guarantee, today, last);
        for (Plan plan : plans) {
            add(changes, plan.day(), HeadroomDay.Cause.PLANNED, plan.reference(), plan.amount());
        }
        LocalDate ended = status.validUntil().plusDays(1);
        if (ended.isAfter(today) && !ended.isAfter(last)) {
            add(changes, ended, HeadroomDay.Cause.GUARANTEE_ENDED, status.id(), BigDecimal.ZERO);
        }
        changes.putIfAbsent(today, List.of());
        return days(status, changes);
    }

    private static List<HeadroomDay> days(
            GuaranteeStatus status, Map<LocalDate, List<HeadroomDay.Change>> changes) {
        List<HeadroomDay> days = new ArrayList<>();
        BigDecimal held = status.reserved().add(status.used());
        for (Map.Entry<LocalDate, List<HeadroomDay.Change>> day : changes.entrySet()) {
            for (HeadroomDay.Change change : day.getValue()) {
                held = held.add(change.held());
            }
            boolean valid =
                    !day.getKey().isBefore(status.validFrom())
                            && !day.getKey().isAfter(status.validUntil());
            BigDecimal limit = valid ? status.limit() : BigDecimal.ZERO;
            days.add(new HeadroomDay(day.getKey(), limit, held, day.getValue()));
        }
        return days;
    }

    private static void check(List<Plan> plans, LocalDate today) {
        if (plans.size() > MOST_PLANS) {
            throw InvalidInput.of("plans", "too-many", MOST_PLANS);
        }
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            if (plan.day() == null || plan.day().isBefore(today)) {
                throw InvalidInput.of("plans[" + i + "].day", "headroom-past");
            }
            if (plan.amount() == null || plan.amount().signum() == 0) {
                throw InvalidInput.of("plans[" + i + "].amount", "required", "amount");
            }
        }
    }

    /**
     * What terms that end free on the day after; goods that are overdue already free nothing. Goods
     * of clients the actor does not see are one sum a day, without a name.
     */
    private Map<LocalDate, List<HeadroomDay.Change>> ends(
            String guarantee, LocalDate today, LocalDate last) {
        Map<LocalDate, List<HeadroomDay.Change>> changes = new TreeMap<>();
        Map<LocalDate, BigDecimal> others = new TreeMap<>();
        Collection<PartyId> seen = scope.clients();
        em.createQuery(ENDS, Object[].class)
                .setParameter("guarantee", guarantee)
                .setParameter("today", today)
                .setParameter("last", last)
                .getResultStream()
                .forEach(
                        row -> {
                            LocalDate day = ((LocalDate) row[0]).plusDays(1);
                            BigDecimal freed = ((BigDecimal) row[3]).negate();
                            if (seen == null || seen.contains((PartyId) row[2])) {
                                ended(changes, day, (String) row[1], freed);
                            } else {
                                others.merge(day, freed, BigDecimal::add);
                            }
                        });
        others.forEach((day, freed) -> ended(changes, day, null, freed));
        return changes;
    }

    private static void ended(
            Map<LocalDate, List<HeadroomDay.Change>> changes,
            LocalDate day,
            String lot,
            BigDecimal freed) {
        add(changes, day, HeadroomDay.Cause.TERM_ENDED, lot, freed);
    }

    private static void add(
            Map<LocalDate, List<HeadroomDay.Change>> changes,
            LocalDate day,
            HeadroomDay.Cause cause,
            String reference,
            BigDecimal held) {
        changes.computeIfAbsent(day, d -> new ArrayList<>())
                .add(new HeadroomDay.Change(cause, reference, held));
    }
}
