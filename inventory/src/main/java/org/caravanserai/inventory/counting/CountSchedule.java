package org.caravanserai.inventory.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final String BINS =
            "select p.site, p.code, count(distinct b.account.lot),"
                    + " min((select coalesce(max(c.countedAt), l.receivedAt) from StockCount c"
                    + " where c.lot = b.account.lot and c.place = p.id)),"
                    + " sum(case when exists (select 1 from StockCount c where c.lot ="
                    + " b.account.lot and c.place = p.id) then 0 else 1 end)"
                    + " from Balance b join Lot l on l.id = b.account.lot"
                    + " join Place p on p.id = b.account.place"
                    + " where p.site = :site and b.amounts.grossKg > 0"
                    + " group by p.site, p.code";

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
                        .orElse(Long.MAX_VALUE / 2);
        return em.createQuery(BINS, Object[].class)
                .setParameter("site", site.code())
                .getResultStream()
                .map(row -> due(row, site.zone(), cycle, today))
                .toList();
    }

    private static Due due(Object[] row, ZoneId zone, long cycle, LocalDate today) {
        Instant oldest = (Instant) row[3];
        LocalDate due = oldest.atZone(zone).toLocalDate().plusDays(cycle);
        return new Due(
                (FacilityCode) row[0],
                (String) row[1],
                (Long) row[2],
                oldest,
                ((Number) row[4]).longValue(),
                due,
                due.isBefore(today));
    }
}
