package org.caravanserai.inventory.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What ends when, of everything that lies here, now or as of a moment: the nearest first. Under
 * bond a lot has one clock, that of its procedure or that of its shelf life, whichever ends first;
 * its kind names the rule.
 */
@ApplicationScoped
@Retried
@Transactional
public class Deadlines {

    @Inject StockView stock;
    @Inject TermBook terms;
    @Inject Lots lots;
    @Inject Warehouse warehouse;
    @Inject Rules rules;
    @Inject WorkingDays days;
    @Inject HouseClock clock;

    /** One clock as the books tell it: the day of its papers, or the moment it began. */
    private record Found(
            TermKind kind,
            String lot,
            StockStatus status,
            LocalDate day,
            Instant began,
            Amounts amounts) {}

    /** The sites, their working days, and the moment that is asked for. */
    private record Then(
            Map<FacilityCode, Site> sites,
            Map<FacilityCode, WorkingDays.Calendar> calendars,
            Instant moment) {}

    /**
     * @param filter whose moment also says from which day on the days left are counted
     */
    public List<Deadline> list(DeadlineFilter filter) {
        Instant known = filter.times().known(clock.now());
        Instant moment = filter.times().moment(known);
        Then then = then(moment);
        List<Found> found = found(filter, moment, known);
        Map<LotId, Lot> seen =
                lots.byIds(found.stream().map(each -> LotId.parse(each.lot())).toList());
        List<Deadline> clocks =
                found.stream()
                        .map(each -> deadline(each, seen.get(LotId.parse(each.lot())), then))
                        .filter(Objects::nonNull)
                        .toList();
        return nearest(clocks).stream()
                .filter(filter::asksFor)
                .sorted(
                        Comparator.comparing(Deadline::until)
                                .thenComparing(deadline -> deadline.lot().value()))
                .toList();
    }

    private Then then(Instant moment) {
        Map<FacilityCode, Site> sites =
                warehouse.sites().stream().collect(Collectors.toMap(Site::code, site -> site));
        return new Then(
                sites,
                sites.values().stream().collect(Collectors.toMap(Site::code, days::of)),
                moment);
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

    private List<Found> found(DeadlineFilter filter, Instant moment, Instant known) {
        StockFilter here = StockFilter.ALL.facility(filter.facility()).at(filter.times());
        Map<String, Map<StockStatus, Amounts>> lying = stock.sums(here);
        Map<String, Map<StockStatus, Amounts>> docked =
                stock.sums(here.status(StockStatus.CUSTOMS_WAREHOUSE).docked());
        Set<String> ids = lying.keySet();
        Map<TermBook.Part, LocalDate> storage = terms.storage(ids, moment, known);
        Map<String, LocalDate> labels = terms.labels(ids, known);
        Map<String, Instant> placed = terms.placed(docked.keySet(), moment, known);
        List<Found> found = new ArrayList<>();
        for (StockStatus status :
                List.of(StockStatus.TEMPORARY_STORAGE, StockStatus.CUSTOMS_WAREHOUSE)) {
            TermKind kind = TermKind.valueOf(status.name());
            of(lying, status)
                    .forEach(
                            (lot, amounts) -> {
                                LocalDate until = storage.get(new TermBook.Part(lot, status));
                                LocalDate label = labels.get(lot);
                                if (until != null) {
                                    found.add(new Found(kind, lot, status, until, null, amounts));
                                }
                                if (label != null) {
                                    found.add(shelf(lot, status, label, amounts));
                                }
                            });
        }
        of(docked, StockStatus.CUSTOMS_WAREHOUSE).entrySet().stream()
                .filter(waiting -> placed.containsKey(waiting.getKey()))
                .map(waiting -> waiting(waiting, placed.get(waiting.getKey())))
                .forEach(found::add);
        return found;
    }

    private static Map<String, Amounts> of(
            Map<String, Map<StockStatus, Amounts>> stock, StockStatus status) {
        Map<String, Amounts> of = new LinkedHashMap<>();
        stock.forEach(
                (lot, amounts) -> {
                    Amounts lying = amounts.getOrDefault(status, Amounts.ZERO);
                    if (lying.grossKg().signum() > 0) {
                        of.put(lot, lying);
                    }
                });
        return of;
    }

    private static Found shelf(String lot, StockStatus status, LocalDate label, Amounts amounts) {
        return new Found(TermKind.SHELF_LIFE, lot, status, label, null, amounts);
    }

    private static Found waiting(Map.Entry<String, Amounts> docked, Instant since) {
        return new Found(
                TermKind.PUT_AWAY,
                docked.getKey(),
                StockStatus.CUSTOMS_WAREHOUSE,
                null,
                since,
                docked.getValue());
    }

    private static boolean bonded(StockStatus status) {
        return status == StockStatus.CUSTOMS_WAREHOUSE;
    }

    /** Nothing for a lot, or at a site, that the actor may not see. */
    private Deadline deadline(Found found, Lot lot, Then then) {
        Site site = lot == null ? null : then.sites().get(lot.site());
        if (site == null) {
            return null;
        }
        LocalDate day = then.moment().atZone(site.zone()).toLocalDate();
        LocalDate until = until(found, site, then.calendars().get(site.code()), day);
        return new Deadline(
                found.kind(),
                lot.id(),
                lot.site(),
                found.status(),
                lot.description(),
                lot.owner().name(),
                found.amounts().in(lot.unit()),
                until,
                ChronoUnit.DAYS.between(day, until));
    }

    /** The day the law names: under bond, goods leave so many days before their label ends. */
    private LocalDate until(Found found, Site site, WorkingDays.Calendar calendar, LocalDate day) {
        return switch (found.kind()) {
            case PUT_AWAY -> {
                LocalDate placed = found.began().atZone(site.zone()).toLocalDate();
                yield calendar.after(placed, number(Rules.PUT_AWAY_WORKING_DAYS, day));
            }
            case SHELF_LIFE ->
                    bonded(found.status())
                            ? found.day().minusDays(number(Rules.SHELF_LIFE_EXIT_DAYS, day))
                            : found.day();
            default -> found.day();
        };
    }

    private int number(String rule, LocalDate day) {
        return rules.find(rule, "", day).map(found -> found.amount().intValue()).orElse(0);
    }
}
