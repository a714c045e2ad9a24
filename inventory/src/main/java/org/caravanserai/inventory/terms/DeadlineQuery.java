package org.caravanserai.inventory.terms;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.StockSelect;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/**
 * The one question behind the list of clocks: what of each lot lay there, under the last term and
 * the last label that were so and known. Under bond a lot has one of the two, whichever ends first.
 */
final class DeadlineQuery {

    private static final String STORAGE =
            "(select k.until_day from inventory.storage_term k where k.lot = y.lot and k.status ="
                    + " y.status and k.effective_at <= :moment and k.recorded_at <= :known order by"
                    + " k.effective_at desc, k.id desc fetch first 1 row only)";

    private static final String LABEL =
            "(select k.until_day from inventory.shelf_life k where k.lot = y.lot and k.entered_at"
                    + " <= :known order by k.id desc fetch first 1 row only) - case when y.status ="
                    + " 'CUSTOMS_WAREHOUSE' then s.exit_days else 0 end";

    private static final String BOTH =
            "select case when n.way = 1 then b.status else 'SHELF_LIFE' end as kind, b.lot,"
                    + " b.status, "
                    + amounts("b")
                    + ", case when n.way = 1 then b.storage else b.label end as until_day from"
                    + " (select y.*, "
                    + STORAGE
                    + " as storage, "
                    + LABEL
                    + " as label from (%1$s) y join inventory.lot l on l.id = y.lot join %2$s s on"
                    + " s.site = l.site) b cross join (select 1 as way union all select 2) n where"
                    + " n.way = 1 and b.storage is not null and (b.status = 'TEMPORARY_STORAGE' or"
                    + " b.label is null or b.storage < b.label) or n.way = 2 and b.label is not"
                    + " null and (b.status = 'TEMPORARY_STORAGE' or b.storage is null or b.label <="
                    + " b.storage)";

    private static final String DOCKED =
            "select 'PUT_AWAY' as kind, b.lot, b.status, "
                    + amounts("b")
                    + ", w.until_day from (select y.*, "
                    + Waiting.PLACED
                    + " as placed from (%s) y) b join inventory.lot l on l.id = b.lot join %s w on"
                    + " w.site = l.site and b.placed >= w.since and b.placed < w.before_day";

    private static final String ALL =
            "select t.kind, t.lot, t.status, "
                    + amounts("t")
                    + ", t.until_day, l.site, l.description, l.owner_name, l.supplementary_unit";

    private static final String LEFT =
            "cast((extract(epoch from t.until_day) - extract(epoch from s.today)) / 86400 as"
                    + " integer)";

    static final Columns COLUMNS =
            Columns.sql()
                    .code("lot", "t.lot")
                    .code("kind", "t.kind")
                    .text("goods", "l.description")
                    .text("owner", "l.owner_name")
                    .code("facility", "l.site")
                    .decimal("packages", "t.packages")
                    .decimal("gross", "t.gross_kg")
                    .day("ends", "t.until_day")
                    .whole("left", LEFT);

    private static final String ORDER = "t.until_day, t.lot, t.status, t.kind";

    /**
     * What is asked of the ledger, and at which moment.
     *
     * @param lying what lies there under customs control
     * @param docked what of it waits at a dock
     * @param waiting the days on which that was placed
     */
    record Then(
            StockSelect lying,
            StockSelect docked,
            List<SiteDay> sites,
            List<Waiting> waiting,
            Instant moment,
            Instant known) {}

    private final Then then;
    private final Sifting sifting;
    private final Map<String, Object> given = new HashMap<>();
    private final Map<String, SiteDay> days;
    private final List<StockSelect> asked = new ArrayList<>();
    private final String from;

    DeadlineQuery(DeadlineFilter filter, Sieve sieve, Then then) {
        this.then = then;
        sifting = COLUMNS.read(sieve);
        days = then.sites().stream().collect(Collectors.toMap(SiteDay::code, Function.identity()));
        from = then.sites().isEmpty() ? "" : from(filter);
    }

    private String from(DeadlineFilter filter) {
        String sites = rows(then.sites(), this::site);
        List<String> clocks = new ArrayList<>();
        if (filter.wants(TermKind.TEMPORARY_STORAGE)
                || filter.wants(TermKind.CUSTOMS_WAREHOUSE)
                || filter.wants(TermKind.SHELF_LIFE)) {
            asked.add(then.lying());
            clocks.add(BOTH.formatted(then.lying().summed(), sites));
        }
        if (!then.waiting().isEmpty()) {
            asked.add(then.docked());
            clocks.add(
                    DOCKED.formatted(then.docked().summed(), rows(then.waiting(), this::waiting)));
        }
        return clocks.isEmpty()
                ? ""
                : " from ("
                        + String.join(" union all ", clocks)
                        + ") t join inventory.lot l on l.id = t.lot join "
                        + sites
                        + " s on s.site = l.site where 1 = 1"
                        + narrowed(filter);
    }

    private String narrowed(DeadlineFilter filter) {
        StringBuilder where = new StringBuilder();
        if (!filter.kinds().isEmpty()) {
            given.put("kinds", filter.kinds().stream().map(Enum::name).toList());
            where.append(" and t.kind in (:kinds)");
        }
        if (filter.until() != null) {
            given.put("until", filter.until());
            where.append(" and t.until_day <= :until");
        }
        if (!filter.text().isEmpty()) {
            given.put("text", filter.text());
            where.append(
                    " and position(:text in lower(t.lot || ' ' || l.owner_name || ' ' ||"
                            + " l.description)) > 0");
        }
        return where.toString();
    }

    private static String amounts(String of) {
        return of
                + ".packages, "
                + of
                + ".net_kg, "
                + of
                + ".gross_kg, "
                + of
                + ".supplementary_quantity";
    }

    private static <T> String rows(List<T> of, Function<T, String> row) {
        return of.stream().map(row).collect(Collectors.joining(" union all ", "(", ")"));
    }

    private String site(SiteDay site) {
        return "select "
                + given("varchar", site.code())
                + " as site, "
                + given("date", site.day())
                + " as today, "
                + given("integer", site.exitDays())
                + " as exit_days";
    }

    private String waiting(Waiting one) {
        return "select "
                + given("varchar", one.at().code())
                + " as site, "
                + given("timestamp(6) with time zone", one.since())
                + " as since, "
                + given("timestamp(6) with time zone", one.before())
                + " as before_day, "
                + given("date", one.until())
                + " as until_day";
    }

    private String given(String type, Object value) {
        String name = "given" + given.size();
        given.put(name, value);
        return "cast(:" + name + " as " + type + ')';
    }

    List<Deadline> run(EntityManager em, int first, int most) {
        if (from.isEmpty()) {
            return List.of();
        }
        String words = ALL + from + sifting.where() + sifting.order(ORDER);
        List<?> rows =
                bound(em.createNativeQuery(words))
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList();
        return rows.stream().map(row -> clock((Object[]) row)).toList();
    }

    long count(EntityManager em) {
        return from.isEmpty()
                ? 0
                : ((Number)
                                bound(
                                                em.createNativeQuery(
                                                        "select count(*)" + from + sifting.where()))
                                        .getSingleResult())
                        .longValue();
    }

    private Query bound(Query query) {
        given.forEach(query::setParameter);
        asked.forEach(select -> select.bind(query));
        return sifting.bind(query)
                .setParameter("moment", then.moment())
                .setParameter("known", then.known());
    }

    private Deadline clock(Object[] row) {
        String unit = (String) row[11];
        Amounts amounts =
                new Amounts(
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        (BigDecimal) row[5],
                        (BigDecimal) row[6]);
        LocalDate until =
                row[7] instanceof LocalDate day ? day : ((java.sql.Date) row[7]).toLocalDate();
        return new Deadline(
                TermKind.valueOf((String) row[0]),
                LotId.parse((String) row[1]),
                FacilityCode.parse((String) row[8]),
                StockStatus.valueOf((String) row[2]),
                (String) row[9],
                (String) row[10],
                amounts.in(unit == null ? null : Unit.parse(unit)),
                until,
                ChronoUnit.DAYS.between(days.get((String) row[8]).day(), until));
    }
}
