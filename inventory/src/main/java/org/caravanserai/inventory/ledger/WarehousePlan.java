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
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;

/** The bins of a warehouse with what lies in them now, for the eye. */
@ApplicationScoped
@Retried
@Transactional
public class WarehousePlan {

    private static final int MOST_BINS = 1000;

    @Inject EntityManager em;
    @Inject Warehouse warehouse;

    /**
     * @throws org.caravanserai.kernel.problem.NotFound when there is no such site in the actor's
     *     scope
     */
    public List<PlanBin> of(FacilityCode site) {
        Map<String, Map<StockStatus, BigDecimal>> weights = new HashMap<>();
        Map<String, Long> lots = new HashMap<>();
        em.createQuery(
                        "select p.code, b.account.status, sum(b.amounts.grossKg),"
                                + " count(distinct b.account.lot) from Balance b join Place p"
                                + " on p.id = b.account.place where p.site = :site"
                                + " and b.amounts.grossKg > 0 group by p.code, b.account.status",
                        Object[].class)
                .setParameter("site", site)
                .getResultStream()
                .forEach(
                        row -> {
                            weights.computeIfAbsent(
                                            (String) row[0],
                                            bin -> new EnumMap<>(StockStatus.class))
                                    .put((StockStatus) row[1], (BigDecimal) row[2]);
                            lots.merge((String) row[0], (Long) row[3], Math::max);
                        });
        return warehouse.locations(site, MOST_BINS, null).stream()
                .map(
                        bin ->
                                new PlanBin(
                                        bin,
                                        weights.getOrDefault(bin.location(), Map.of()),
                                        lots.getOrDefault(bin.location(), 0L)))
                .toList();
    }
}
