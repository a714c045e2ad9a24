package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * The customs account as of a moment: each entry that was so and known by then added where it went
 * to and taken where it came from, under the last term that was. Plain SQL, because Hibernate would
 * cut the weights.
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
            "select h.lot, h.regime, sum(h.packages) as packages, sum(h.net_kg) as net_kg,"
                + " sum(h.gross_kg) as gross_kg, sum(coalesce(h.quantity, 0)) as quantity,"
                + " max(h.unit) as unit from (%s) h join customs.account a on a.lot = h.lot where 1"
                + " = 1%s group by h.lot, h.regime having sum(h.packages) > 0 or sum(h.net_kg) > 0"
                + " or sum(h.gross_kg) > 0 or sum(coalesce(h.quantity, 0)) > 0";

    private static final String LAST =
            " from customs.account_term t where t.lot = g.lot and t.regime = g.regime and"
                    + " t.effective_at <= :asOf and t.recorded_at <= :knownAt order by t.id desc"
                    + " fetch first 1 row only)";

    private static final String ROWS =
            " from (select g.*, (select t.until_day"
                    + LAST
                    + " as until_day, (select t.term_rule"
                    + LAST
                    + " as rule from (%s) g) x join customs.account a on a.lot = x.lot where 1 = 1";

    private static final String SELECT =
            "select x.lot, x.regime, x.packages, x.net_kg, x.gross_kg, x.quantity, x.unit,"
                    + " x.until_day, x.rule";

    private static final String BY_LOT = "x.lot, x.regime";

    private static final String BY_TERM =
            "case when x.until_day is null then 1 else 0 end, x.until_day, " + BY_LOT;

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject ClientScope scopeOfClients;
    @Inject HouseClock clock;

    /**
     * The columns of the list.
     *
     * @param today the day from which days left are counted
     */
    static Columns columns(LocalDate today) {
        return Columns.sql()
                .code("lot", "x.lot")
                .text("goods", "a.description")
                .code("code", "a.commodity")
                .text("owner", "a.owner_name")
                .decimal("packages", "x.packages")
                .decimal("gross", "x.gross_kg")
                .code("container", "a.container")
                .day("until", "x.until_day")
                .whole(
                        "left",
                        "cast((extract(epoch from x.until_day) - extract(epoch from date '"
                                + today
                                + "')) / 86400 as integer)")
                .text("status", "x.regime");
    }

    /**
     * What the actor may see of it.
     *
     * @param facility null for all
     * @param lots null for all
     */
    List<SupervisedLot> lots(FacilityCode facility, Collection<LotId> lots, TwoTimes times) {
        Map<String, Object> given = new HashMap<>();
        String from = from(facility, lots, times, given);
        return rows(query(SELECT + from + " order by " + BY_LOT, given));
    }

    /** A page of it, the nearest end of a term first or in another order. */
    List<SupervisedLot> find(
            SupervisionFilter filter, Sieve sieve, TwoTimes times, int offset, int limit) {
        Map<String, Object> given = new HashMap<>();
        Sifting sifting = columns(day(times)).read(sieve);
        String from = from(null, null, times, given) + filter.then(given) + sifting.where();
        Query query = sifting.bind(query(SELECT + from + sifting.order(BY_TERM), given));
        return rows(query.setFirstResult(offset).setMaxResults(limit));
    }

    long count(SupervisionFilter filter, Sieve sieve, TwoTimes times) {
        Map<String, Object> given = new HashMap<>();
        Sifting sifting = columns(day(times)).read(sieve);
        String from = from(null, null, times, given) + filter.then(given) + sifting.where();
        Query query = sifting.bind(query("select count(*)" + from, given));
        return ((Number) query.getSingleResult()).longValue();
    }

    private LocalDate day(TwoTimes times) {
        return OfficeCalendar.day(times.moment(clock.now()));
    }

    private String from(
            FacilityCode facility,
            Collection<LotId> lots,
            TwoTimes times,
            Map<String, Object> given) {
        Collection<PartyId> clients = scopeOfClients.clients();
        StringBuilder scope = new StringBuilder();
        given.put("asOf", times.moment(clock.now()));
        given.put("knownAt", times.known(clock.now()));
        if (lots != null) {
            given.put("lots", lots.stream().map(LotId::value).toList());
        }
        if (facility != null) {
            scope.append(" and a.facility = :facility");
            given.put("facility", facility.value());
        }
        if (!actor.get().sites().isEmpty()) {
            scope.append(" and a.facility in (:sites)");
            given.put("sites", actor.get().sites().stream().map(FacilityCode::value).toList());
        }
        if (clients != null) {
            scope.append(" and a.owner in (:clients)");
            given.put(
                    "clients",
                    clients.isEmpty()
                            ? List.of("")
                            : clients.stream().map(PartyId::value).toList());
        }
        String halves = HALVES.formatted(lots == null ? "" : " and e.lot in (:lots)");
        return ROWS.formatted(SUMS.formatted(halves, scope));
    }

    private Query query(String text, Map<String, Object> given) {
        Query query = em.createNativeQuery(text);
        given.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<SupervisedLot> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        Map<LotId, Account> accounts = accounts(rows);
        return rows.stream().map(row -> row(row, accounts.get(lot(row)))).toList();
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
        LocalDate until =
                row[7] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[7];
        TermRule rule = row[8] == null ? null : TermRule.valueOf((String) row[8]);
        return account.under(StockStatus.valueOf((String) row[1]), measures, until, rule);
    }
}
