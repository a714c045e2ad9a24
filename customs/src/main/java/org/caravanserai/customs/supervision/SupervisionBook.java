package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.TwoTimes;

/** What customs believes to be in the house: for lists, terms and reconciliation with stock. */
@ApplicationScoped
@Retried
@Transactional
public class SupervisionBook {

    static final String SELECT =
            "select b.packages, b.netKg, b.grossKg, b.supplementaryQuantity, b.supplementaryUnit,"
                    + " a, b.regime, b.storageUntil, b.termRule";

    /** What is in the house, as far as the actor sees it. */
    static final String PRESENT =
            " from AccountBalance b, Account a"
                    + " where a.lot = b.lot and b.regime <> :gone"
                    + " and (b.packages > 0 or b.netKg > 0 or b.grossKg > 0"
                    + " or b.supplementaryQuantity > 0)"
                    + " and (:anySite = true or a.facility in :sites)"
                    + " and (:anyClient = true or a.owner in :clients)";

    private static final String ROWS = SELECT + PRESENT;

    /** Stands in an empty scope, which means all and is never looked at. */
    private static final FacilityCode NO_SITE = FacilityCode.parse("XX-NONE");

    @Inject EntityManager em;
    @Inject Placements placements;
    @Inject AccountPast past;
    @Inject CurrentActor actor;
    @Inject ClientScope scope;

    public Optional<Account> account(LotId lot) {
        Actor who = actor.get();
        return Optional.ofNullable(em.find(Account.class, lot.value()))
                .filter(account -> who.sees(account.facility()) && scope.sees(account.owner()));
    }

    /** The same for many lots at once; what the actor does not see is not in it. */
    public Map<LotId, Account> accounts(Collection<LotId> lots) {
        if (lots.isEmpty()) {
            return Map.of();
        }
        Actor who = actor.get();
        Collection<PartyId> clients = scope.clients();
        return em.createQuery("from Account where lot in :lots", Account.class)
                .setParameter("lots", lots.stream().map(LotId::value).toList())
                .getResultStream()
                .filter(
                        account ->
                                who.sees(account.facility())
                                        && (clients == null || clients.contains(account.owner())))
                .collect(Collectors.toMap(Account::lot, account -> account));
    }

    /** Every lot that is in the house, in order of lots; null for all facilities. */
    public List<SupervisedLot> lots(FacilityCode facility) {
        String order = " order by b.lot, b.regime";
        return facility == null
                ? rows(em.createQuery(ROWS + order, Object[].class))
                : rows(
                        em.createQuery(ROWS + " and a.facility = :facility" + order, Object[].class)
                                .setParameter("facility", facility));
    }

    /** The same as of a moment, under the terms that were known then; null for all facilities. */
    public List<SupervisedLot> lots(FacilityCode facility, TwoTimes times) {
        return times.current() ? lots(facility) : past.lots(facility, null, times);
    }

    /** What customs held of the lot at the moment. */
    public List<SupervisedLot> lot(LotId lot, TwoTimes times) {
        return lots(List.of(lot), times);
    }

    /** The same for some lots together, in order of lots. */
    public List<SupervisedLot> lots(Collection<LotId> lots, TwoTimes times) {
        if (lots.isEmpty() || !times.current()) {
            return lots.isEmpty() ? List.of() : past.lots(null, lots, times);
        }
        return rows(
                em.createQuery(
                                ROWS + " and b.lot in :lots order by b.lot, b.regime",
                                Object[].class)
                        .setParameter("lots", lots.stream().map(LotId::value).toList()));
    }

    public List<SupervisedLot> lot(LotId lot) {
        return lot(lot, TwoTimes.NOW);
    }

    /** Duty suspended on the lots, in tenge; lots on which none is are not in it. */
    public Map<LotId, BigDecimal> suspended(Collection<LotId> lots) {
        return placements.suspended(lots);
    }

    /** Lots whose term ends on or before that day, the nearest first. */
    public List<SupervisedLot> termsUntil(LocalDate day, int limit) {
        return rows(
                em.createQuery(
                                ROWS + " and b.storageUntil <= :day order by b.storageUntil, b.lot",
                                Object[].class)
                        .setParameter("day", day)
                        .setMaxResults(limit));
    }

    /** Everything in the house by status. */
    public Map<StockStatus, Measures> totals(FacilityCode facility) {
        Map<StockStatus, Measures> totals = new EnumMap<>(StockStatus.class);
        for (SupervisedLot lot : lots(facility)) {
            totals.merge(lot.status(), lot.measures().withSupplementary(null), Measures::plus);
        }
        return totals;
    }

    private List<SupervisedLot> rows(TypedQuery<Object[]> query) {
        return scoped(query).getResultStream().map(SupervisionBook::row).toList();
    }

    <T> TypedQuery<T> scoped(TypedQuery<T> query) {
        Actor who = actor.get();
        return scope.apply(query)
                .setParameter("gone", StockStatus.GONE)
                .setParameter("anySite", who.sites().isEmpty())
                .setParameter("sites", who.sites().isEmpty() ? List.of(NO_SITE) : who.sites());
    }

    static SupervisedLot row(Object[] row) {
        return ((Account) row[5])
                .under(
                        (StockStatus) row[6],
                        AccountLedger.measures(row, 0),
                        (LocalDate) row[7],
                        (TermRule) row[8]);
    }
}
