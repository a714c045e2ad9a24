package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.kernel.goods.StockStatus;

/** What filings have laid their hand on, now or as of a moment. */
@ApplicationScoped
class Reserved {

    private static final String NOW =
            "select lot, place, status, reserved_packages, reserved_net_kg, reserved_gross_kg,"
                    + " reserved_supplementary_quantity from inventory.balance where lot in (:lots)"
                    + " and (reserved_packages > 0 or reserved_net_kg > 0 or reserved_gross_kg > 0"
                    + " or reserved_supplementary_quantity > 0)";

    private static final String THEN =
            "select lot, place, status, sum(packages), sum(net_kg), sum(gross_kg),"
                    + " sum(supplementary_quantity) from inventory.reservation where lot in (:lots)"
                    + " and reserved_at <= :asOf and recorded_at <= :knownAt and (ended_at is null"
                    + " or ended_at > :asOf or ended_recorded_at > :knownAt)"
                    + " group by lot, place, status";

    @Inject EntityManager em;

    /**
     * @param asOf null for now
     */
    Map<Account, Amounts> of(Collection<String> lots, AsOf asOf) {
        Query query =
                asOf == null
                        ? em.createNativeQuery(NOW)
                        : em.createNativeQuery(THEN)
                                .setParameter("asOf", asOf.moment())
                                .setParameter("knownAt", asOf.known());
        Map<Account, Amounts> reserved = new HashMap<>();
        for (Object found : query.setParameter("lots", lots).getResultList()) {
            Object[] row = (Object[]) found;
            long place = ((Number) row[1]).longValue();
            StockStatus status = StockStatus.valueOf((String) row[2]);
            reserved.put(new Account((String) row[0], place, status), Sums.amounts(row, 3));
        }
        return reserved;
    }
}
