package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What ends when, of everything that is here: the nearest first. Under bond a lot has one clock,
 * that of its procedure or that of its shelf life, whichever ends first; its kind names the rule.
 */
@ApplicationScoped
@Retried
@Transactional
public class Deadlines {

    private static final String THERE =
            "sum(b.amounts.packages), sum(b.amounts.netKg), sum(b.amounts.grossKg),"
                    + " sum(b.amounts.supplementary)";

    private static final String STORAGE =
            "select t.lot, t.status, t.until, "
                    + THERE
                    + " from StorageTerm t join Balance b on b.account.lot = t.lot and"
                    + " b.account.status = t.status where t.until is not null and"
                    + " b.amounts.grossKg > 0 and t.id = (select max(u.id) from StorageTerm u where"
                    + " u.lot = t.lot and u.status = t.status) group by t.lot, t.status, t.until";

    private static final String SHELF =
            "select s.lot, b.account.status, s.until, "
                    + THERE
                    + " from ShelfLife s join Balance b on b.account.lot = s.lot where"
                    + " b.amounts.grossKg > 0 and b.account.status in :kept and s.id = (select"
                    + " max(u.id) from ShelfLife u where u.lot = s.lot)"
                    + " group by s.lot, b.account.status, s.until";

    private static final String WAITING =
            "select b.account.lot, b.account.status, min(c.effectiveAt), "
                    + THERE
                    + " from Balance b join Place p on p.id = b.account.place join Cover c on"
                    + " c.lot = b.account.lot and c.status = b.account.status where"
                    + " b.amounts.grossKg > 0 and b.account.status = :bonded and p.kind = :dock"
                    + " group by b.account.lot, b.account.status";

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject Warehouse warehouse;
    @Inject Rules rules;
    @Inject WorkingDays days;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** One clock as the database tells it. */
    private record Found(
            TermKind kind, LotId lot, StockStatus status, Object moment, Amounts amounts) {}

    public List<Deadline> list(DeadlineFilter filter) {
        Map<FacilityCode, Site> sites =
                warehouse.sites().stream().collect(Collectors.toMap(Site::code, site -> site));
        Map<FacilityCode, WorkingDays.Calendar> calendars =
                sites.values().stream().collect(Collectors.toMap(Site::code, days::of));
        List<Found> found = found();
        Map<LotId, Lot> known = lots.byIds(found.stream().map(Found::lot).distinct().toList());
        List<Deadline> clocks =
                found.stream()
                        .filter(clockOf -> known.containsKey(clockOf.lot()))
                        .map(
                                clockOf ->
                                        deadline(
                                                clockOf,
                                                known.get(clockOf.lot()),
                                                sites,
                                                calendars))
                        .filter(Objects::nonNull)
                        .toList();
        return nearest(clocks).stream()
                .filter(
                        deadline ->
                                filter.facility() == null
                                        || filter.facility().equals(deadline.facility()))
                .filter(deadline -> filter.kind() == null || filter.kind() == deadline.kind())
                .filter(
                        deadline ->
                                filter.until() == null || !deadline.until().isAfter(filter.until()))
                .sorted(
                        Comparator.comparing(Deadline::until)
                                .thenComparing(deadline -> deadline.lot().value()))
                .toList();
    }

    private static Collection<Deadline> nearest(List<Deadline> clocks) {
        Map<Object, Deadline> nearest = new LinkedHashMap<>();
        for (Deadline clockOf : clocks) {
            boolean term = bonded(clockOf.status()) && clockOf.kind() != TermKind.PUT_AWAY;
            nearest.merge(
                    List.of(clockOf.lot(), clockOf.status(), term ? "" : clockOf.kind()),
                    clockOf,
                    (one, other) -> other.until().isAfter(one.until()) ? one : other);
        }
        return nearest.values();
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        em.createQuery(STORAGE, Object[].class)
                .getResultStream()
                .filter(row -> row[1] == StockStatus.TEMPORARY_STORAGE || bonded(row[1]))
                .forEach(row -> found.add(read(TermKind.valueOf(row[1].toString()), row)));
        em.createQuery(SHELF, Object[].class)
                .setParameter(
                        "kept",
                        List.of(StockStatus.TEMPORARY_STORAGE, StockStatus.CUSTOMS_WAREHOUSE))
                .getResultStream()
                .forEach(row -> found.add(read(TermKind.SHELF_LIFE, row)));
        em.createQuery(WAITING, Object[].class)
                .setParameter("bonded", StockStatus.CUSTOMS_WAREHOUSE)
                .setParameter("dock", PlaceKind.DOCK)
                .getResultStream()
                .forEach(row -> found.add(read(TermKind.PUT_AWAY, row)));
        return found;
    }

    private static boolean bonded(Object status) {
        return status == StockStatus.CUSTOMS_WAREHOUSE;
    }

    private static Found read(TermKind kind, Object[] row) {
        Amounts amounts =
                new Amounts(
                        (java.math.BigDecimal) row[3],
                        (java.math.BigDecimal) row[4],
                        (java.math.BigDecimal) row[5],
                        (java.math.BigDecimal) row[6]);
        return new Found(kind, LotId.parse((String) row[0]), (StockStatus) row[1], row[2], amounts);
    }

    private Deadline deadline(
            Found found,
            Lot lot,
            Map<FacilityCode, Site> sites,
            Map<FacilityCode, WorkingDays.Calendar> calendars) {
        Site site = sites.get(lot.site());
        if (site == null) {
            return null;
        }
        LocalDate today = clock.now().atZone(site.zone()).toLocalDate();
        LocalDate until = until(found, site, calendars.get(site.code()), today);
        return new Deadline(
                found.kind(),
                lot.id(),
                lot.site(),
                found.status(),
                lot.description(),
                lot.owner().name(),
                found.amounts().in(lot.unit()),
                until,
                ChronoUnit.DAYS.between(today, until));
    }

    /** The day the law names: under bond, goods leave so many days before their label ends. */
    private LocalDate until(
            Found found, Site site, WorkingDays.Calendar calendar, LocalDate today) {
        return switch (found.kind()) {
            case PUT_AWAY -> {
                LocalDate placed = ((Instant) found.moment()).atZone(site.zone()).toLocalDate();
                yield calendar.after(placed, number(Rules.PUT_AWAY_WORKING_DAYS, today));
            }
            case SHELF_LIFE -> {
                LocalDate label = (LocalDate) found.moment();
                yield bonded(found.status())
                        ? label.minusDays(number(Rules.SHELF_LIFE_EXIT_DAYS, today))
                        : label;
            }
            default -> (LocalDate) found.moment();
        };
    }

    private int number(String rule, LocalDate day) {
        return rules.find(rule, "", day).map(found -> found.amount().intValue()).orElse(0);
    }
}
