package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.rules.Rules;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** Which bins are to be counted next: every one within the cycle of the house. */
@ApplicationScoped
@Retried
@Transactional
public class CountSchedule {

    private static final String LOTS =
            "select p.code, l.receivedAt, max(c.countedAt) from Balance b"
                    + " join Lot l on l.id = b.account.lot join Place p on p.id = b.account.place"
                    + " left join StockCount c on c.lot = l.id and c.place = p.id"
                    + " where p.site = :site and b.amounts.grossKg > 0"
                    + " group by p.code, l.id, l.receivedAt order by p.code";

    /** Days of a cycle where the house has no rule. */
    private static final long NEVER = 36_500;

    @Inject EntityManager em;
    @Inject Warehouse warehouse;
    @Inject Rules rules;
    @Inject HouseClock clock;

    /**
     * A bin with goods in it.
     *
     * @param oldest since when the lot counted longest ago was not counted; its receipt where it
     *     never was
     * @param never how many of its lots were never counted here
     * @param due the day by which it is to be counted
     */
    public record Due(
            FacilityCode facility,
            String location,
            long lots,
            Instant oldest,
            long never,
            LocalDate due,
            boolean late) {}

    /**
     * Bins with goods, the one to be counted first.
     *
     * @param facility null for all sites of the actor
     */
    public List<Due> list(FacilityCode facility) {
        List<Due> dues = new ArrayList<>();
        for (Site site : warehouse.sites()) {
            if (facility == null || facility.equals(site.code())) {
                dues.addAll(of(site));
            }
        }
        dues.sort(Comparator.comparing(Due::due).thenComparing(Due::location));
        return dues;
    }

    private List<Due> of(Site site) {
        LocalDate today = clock.now().atZone(site.zone()).toLocalDate();
        long cycle =
                rules.find(Rules.COUNT_CYCLE_DAYS, "", today)
                        .map(rule -> rule.amount().longValue())
                        .orElse(NEVER);
        Map<String, List<Object[]>> bins = new LinkedHashMap<>();
        em.createQuery(LOTS, Object[].class)
                .setParameter("site", site.code())
                .getResultStream()
                .forEach(
                        row ->
                                bins.computeIfAbsent((String) row[0], bin -> new ArrayList<>())
                                        .add(row));
        return bins.entrySet().stream()
                .map(bin -> due(site, bin.getKey(), bin.getValue(), cycle, today))
                .toList();
    }

    private static Due due(
            Site site, String bin, List<Object[]> lots, long cycle, LocalDate today) {
        Instant oldest =
                lots.stream()
                        .map(row -> (Instant) (row[2] == null ? row[1] : row[2]))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        long never = lots.stream().filter(row -> row[2] == null).count();
        LocalDate due = oldest.atZone(site.zone()).toLocalDate().plusDays(cycle);
        return new Due(site.code(), bin, lots.size(), oldest, never, due, due.isBefore(today));
    }
}
