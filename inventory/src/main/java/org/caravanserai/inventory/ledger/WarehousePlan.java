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
        StockFilter filter = StockFilter.ALL.facility(site).at(times);
        StockQuery query = new StockQuery(filter, actor.get(), closings.asked(filter).orElse(null));
        String stands = times.current() ? "b.bin" : Past.standing("b.id");
        Map<String, Map<StockStatus, BigDecimal>> weights = new HashMap<>();
        Map<String, Long> lots = new HashMap<>();
        for (Object[] row : rows(query, stands)) {
            String bin = (String) row[0];
            lots.put(bin, ((Number) row[1]).longValue());
            weights.put(bin, weights(row));
        }
        return warehouse.locations(site, MOST_BINS, null).stream()
                .map(
                        bin ->
                                new PlanBin(
                                        bin,
                                        weights.getOrDefault(bin.location(), Map.of()),
                                        lots.getOrDefault(bin.location(), 0L)))
                .toList();
    }

    private static Map<StockStatus, BigDecimal> weights(Object... row) {
        Map<StockStatus, BigDecimal> weights = new EnumMap<>(StockStatus.class);
        for (StockStatus status : StockStatus.values()) {
            BigDecimal weight = (BigDecimal) row[2 + status.ordinal()];
            if (weight.signum() != 0) {
                weights.put(status, weight);
            }
        }
        return weights;
    }

    /**
     * Bin, how many lots, and the gross weight under each status, in one walk over the stock. By
     * the bare place H2 would walk over it once for each bin.
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
                "select y.code, count(*)"
                        + all
                        + " from (select "
                        + CODE
                        + " as code, s.lot"
                        + each
                        + " from ("
                        + query.select()
                        + ") s join inventory.place b on b.id = s.place + 0"
                        + " left join inventory.place r on r.id = "
                        + stands
                        + " group by "
                        + CODE
                        + ", s.lot) y group by y.code";
        return query.bind(em.createNativeQuery(text)).getResultList();
    }
}
