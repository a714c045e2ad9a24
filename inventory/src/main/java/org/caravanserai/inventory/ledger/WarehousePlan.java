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
        for (Object[] row : rows(query, stands, ", s.status", "sum(s.gross_kg)")) {
            weights.computeIfAbsent((String) row[0], bin -> new EnumMap<>(StockStatus.class))
                    .put(StockStatus.valueOf((String) row[1]), (BigDecimal) row[2]);
        }
        Map<String, Long> lots = new HashMap<>();
        for (Object[] row : rows(query, stands, "", "count(distinct s.lot)")) {
            lots.put((String) row[0], ((Number) row[1]).longValue());
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

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(StockQuery query, String stands, String more, String sum) {
        String text =
                "select "
                        + CODE
                        + more
                        + ", "
                        + sum
                        + " from ("
                        + query.select()
                        + ") s join inventory.place b on b.id = s.place"
                        + " left join inventory.place r on r.id = "
                        + stands
                        + " group by "
                        + CODE
                        + more;
        return query.bind(em.createNativeQuery(text)).getResultList();
    }
}
