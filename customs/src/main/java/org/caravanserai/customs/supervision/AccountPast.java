package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * The customs account as of a moment: each entry that was so and known by then added where it went
 * to and taken where it came from. Plain SQL, because Hibernate would cut the weights.
 */
@ApplicationScoped
class AccountPast {

    private static final String KNOWN =
            " from customs.account_entry e where e.effective_at <= :asOf"
                    + " and e.recorded_at <= :knownAt and e.";

    private static final String HALVES =
            "select e.lot, e.to_regime as regime, e.packages, e.net_kg, e.gross_kg,"
                    + " e.supplementary_quantity as quantity, e.supplementary_unit as unit"
                    + KNOWN
                    + "to_regime <> 'GONE'%1$s union all select e.lot, e.from_regime, -e.packages,"
                    + " -e.net_kg, -e.gross_kg, -e.supplementary_quantity, e.supplementary_unit"
                    + KNOWN
                    + "from_regime <> 'GONE' and e.kind <> 'REGROUPED'%1$s";

    private static final String SUMS =
            "select h.lot, h.regime, sum(h.packages), sum(h.net_kg), sum(h.gross_kg),"
                + " sum(coalesce(h.quantity, 0)), max(h.unit) from (%s) h join customs.account a on"
                + " a.lot = h.lot where 1 = 1%s group by h.lot, h.regime having sum(h.packages) > 0"
                + " or sum(h.net_kg) > 0 or sum(h.gross_kg) > 0 or sum(coalesce(h.quantity, 0)) > 0"
                + " order by h.lot, h.regime";

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject ClientScope scopeOfClients;
    @Inject HouseClock clock;

    /**
     * What the actor may see of it; without terms, which are kept as they stand now only.
     *
     * @param facility null for all
     * @param lots null for all
     */
    List<SupervisedLot> lots(FacilityCode facility, Collection<LotId> lots, TwoTimes times) {
        Actor who = actor.get();
        Collection<PartyId> clients = scopeOfClients.clients();
        String some = lots == null ? "" : " and e.lot in (:lots)";
        String scope =
                (facility == null ? "" : " and a.facility = :facility")
                        + (who.sites().isEmpty() ? "" : " and a.facility in (:sites)")
                        + (clients == null ? "" : " and a.owner in (:clients)");
        Query query =
                em.createNativeQuery(SUMS.formatted(HALVES.formatted(some), scope))
                        .setParameter("asOf", times.moment(clock.now()))
                        .setParameter("knownAt", times.known(clock.now()));
        if (lots != null) {
            query.setParameter("lots", lots.stream().map(LotId::value).toList());
        }
        if (facility != null) {
            query.setParameter("facility", facility.value());
        }
        if (!who.sites().isEmpty()) {
            query.setParameter("sites", who.sites().stream().map(FacilityCode::value).toList());
        }
        if (clients != null) {
            query.setParameter(
                    "clients",
                    clients.isEmpty()
                            ? List.of("")
                            : clients.stream().map(PartyId::value).toList());
        }
        List<Object[]> rows = rows(query);
        Map<LotId, Account> accounts = accounts(rows);
        return rows.stream().map(row -> row(row, accounts.get(lot(row)))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static LotId lot(Object[] row) {
        return LotId.parse((String) row[0]);
    }

    private Map<LotId, Account> accounts(List<Object[]> rows) {
        List<String> lots = rows.stream().map(row -> (String) row[0]).distinct().toList();
        return em.createQuery("from Account a where a.lot in :lots", Account.class)
                .setParameter("lots", lots)
                .getResultStream()
                .collect(Collectors.toMap(Account::lot, account -> account));
    }

    private static SupervisedLot row(Object[] row, Account account) {
        String unit = (String) row[6];
        Quantity quantity =
                unit == null ? null : new Quantity((BigDecimal) row[5], Unit.parse(unit));
        Measures measures =
                new Measures(
                        (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4], quantity);
        return account.under(StockStatus.valueOf((String) row[1]), measures, null, null);
    }
}
