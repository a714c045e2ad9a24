package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.TwoTimes;

/** The bins of a warehouse with what lies in them, now or as of a moment, for the eye. */
@ApplicationScoped
@Retried
@Transactional
public class WarehousePlan {

    private static final int MOST_BINS = 1000;

    /** Goods on a unit lie in the bin it stands in, or stood in then. */
    private static final String CODE = "coalesce(r.code, b.code)";

    @Inject EntityManager em;
    @Inject Warehouse warehouse;
    @Inject Closings closings;
    @Inject CurrentActor actor;

    /** The plan as of now. */
    public List<PlanBin> of(FacilityCode site) {
        return of(site, TwoTimes.NOW);
    }

    /**
     * @throws org.caravanserai.kernel.problem.NotFound when there is no such site in the actor's
     *     scope
     */
    public List<PlanBin> of(FacilityCode site, TwoTimes times) {
        Map<Location.Key, Contents> there = contents(site, times);
        return warehouse.locations(site, MOST_BINS, null).stream()
                .map(bin -> bin(bin, there))
                .toList();
    }

    /**
     * A page of the bins as {@link Warehouse#locations} tells them, as full as they were at the
     * moment. How much a bin carries is told as it is laid down now.
     *
     * @param facility null for all
     * @param after the location the page before ended with; null for the first page
     */
    public List<Location> locations(
            FacilityCode facility, int limit, Location.Key after, TwoTimes times) {
        List<Location> bins = warehouse.locations(facility, limit, after);
        if (times.current() || bins.isEmpty()) {
            return bins;
        }
        Map<Location.Key, Contents> there = contents(facility, times);
        return bins.stream().map(bin -> bin.filled(bin(bin, there).fill())).toList();
    }

    /** What lies in a bin. */
    private record Contents(Map<StockStatus, BigDecimal> grossKg, long lots) {

        static final Contents NONE = new Contents(Map.of(), 0);
    }

    private static PlanBin bin(Location bin, Map<Location.Key, Contents> there) {
        Location.Key key = new Location.Key(bin.facility(), bin.location());
        Contents contents = there.getOrDefault(key, Contents.NONE);
        return new PlanBin(bin, contents.grossKg(), contents.lots());
    }

    private Map<Location.Key, Contents> contents(FacilityCode site, TwoTimes times) {
        StockFilter filter = StockFilter.ALL.facility(site).at(times);
        StockQuery query = new StockQuery(filter, actor.get(), closings.asked(filter).orElse(null));
        String stands = times.current() ? "b.bin" : Past.standing("b.id");
        Map<Location.Key, Contents> there = new HashMap<>();
        for (Object[] row : rows(query, stands)) {
            there.put(
                    new Location.Key(FacilityCode.parse((String) row[0]), (String) row[1]),
                    new Contents(weights(row), ((Number) row[2]).longValue()));
        }
        return there;
    }

    private static Map<StockStatus, BigDecimal> weights(Object... row) {
        Map<StockStatus, BigDecimal> weights = new EnumMap<>(StockStatus.class);
        for (StockStatus status : StockStatus.values()) {
            BigDecimal weight = (BigDecimal) row[3 + status.ordinal()];
            if (weight.signum() != 0) {
                weights.put(status, weight);
            }
        }
        return weights;
    }

    /**
     * Site, bin, how many lots, and the gross weight under each status, in one walk over the stock.
     * By the bare place H2 would walk over it once for each bin.
     */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(StockQuery query, String stands) {
        StringBuilder each = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (StockStatus status : StockStatus.values()) {
            String weight = "w" + status.ordinal();
            each.append(", sum(case when s.status = '")
                    .append(status)
                    .append("' then s.gross_kg else 0 end) as ")
                    .append(weight);
            all.append(", sum(y.").append(weight).append(')');
        }
        String text =
                "select y.site, y.code, count(*)"
                        + all
                        + " from (select b.site as site, "
                        + CODE
                        + " as code, s.lot"
                        + each
                        + " from ("
                        + query.select()
                        + ") s join inventory.place b on b.id = s.place + 0"
                        + " left join inventory.place r on r.id = "
                        + stands
                        + " group by b.site, "
                        + CODE
                        + ", s.lot) y group by y.site, y.code";
        return query.bind(em.createNativeQuery(text)).getResultList();
    }
}
