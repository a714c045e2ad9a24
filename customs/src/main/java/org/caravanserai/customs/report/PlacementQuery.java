package org.caravanserai.customs.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.customs.supervision.PlacementBook;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/**
 * The placements that {@link PlacementBook} reads one after the other, as one question: what stands
 * now, less what was learned or was so later. A list of them is put into order by it.
 */
final class PlacementQuery {

    private static final List<String> MEASURES =
            List.of("packages", "net_kg", "gross_kg", "supplementary_quantity");

    private static final String ENDED =
            "(select d.placement as placement"
                    + each(", sum(d.%1$s) as all_%1$s")
                    + each(
                            ", sum(case when d.recorded_at <= :known and d.discharged_at <= :moment"
                                    + " then d.%1$s else 0 end) as gone_%1$s")
                    + " from customs.discharge d group by d.placement)";

    private static final String CHANGED =
            "(select c.placement as placement"
                    + each(
                            ", sum(case when c.recorded_at > :known or c.effective_at > :moment"
                                    + " then c.%1$s else 0 end) as later_%1$s")
                    + ", min(case when c.recorded_at > :known then c.id end) as first_later"
                    + " from customs.placement_change c group by c.placement)";

    private static final String PLACED =
            "coalesce(q.%1$s, 0) + coalesce(e.all_%1$s, 0) - coalesce(c.later_%1$s, 0)";

    private static final String ROWS =
            "select q.id, q.declaration, q.item, q.lot, q.placed_at, case when c.first_later is"
                    + " null then q.storage_until else b.before_until end as until_day,"
                    + " coalesce(case when c.first_later is null then q.term_rule else"
                    + " b.before_rule end, 'PROCEDURE') as rule"
                    + each(", " + PLACED + " as placed_%1$s")
                    + each(", " + PLACED + " - coalesce(e.gone_%1$s, 0) as left_%1$s")
                    + " from customs.placement q join customs.account a on a.lot = q.lot left join "
                    + ENDED
                    + " e on e.placement = q.id left join "
                    + CHANGED
                    + " c on c.placement = q.id left join customs.placement_change b on b.id ="
                    + " c.first_later where q.procedure_code = '70' and q.placed_at < :end and"
                    + " q.recorded_at <= :known";

    private static final String NOTHING =
            MEASURES.stream()
                    .map(one -> "p.left_" + one + " = 0")
                    .collect(Collectors.joining(" and ", "(", ")"));

    private static final String PLACED_SOMETHING =
            MEASURES.stream()
                    .map(one -> "p.placed_" + one + " <> 0")
                    .collect(Collectors.joining(" or ", "(", ")"));

    private static final String FROM =
            " from (select p.*, case when "
                    + NOTHING
                    + " then 'CLOSED' when p.until_day < cast(:day as date) then 'OVERDUE' else"
                    + " 'OPEN' end as state, case when "
                    + NOTHING
                    + " then null else cast((extract(epoch from p.until_day) - extract(epoch from"
                    + " cast(:day as date))) / 86400 as integer) end as days_left from ("
                    + ROWS
                    + "%s) p where "
                    + PLACED_SOMETHING
                    + ") x join customs.account a on a.lot = x.lot left join customs.declaration d"
                    + " on d.id = x.declaration where x.state in (:states)";

    private static final String DECLARATION =
            "(coalesce(d.number, 'D-' || case when x.declaration < 1000000 then"
                    + " lpad(cast(x.declaration as varchar), 6, '0') else cast(x.declaration as"
                    + " varchar) end) || ' / ' || cast(x.item as varchar))";

    private static final String SELECT =
            "select "
                    + DECLARATION
                    + ", x.declaration, x.lot, a.facility, a.owner_name, a.commodity,"
                    + " a.description, x.placed_at, x.until_day, x.rule, x.state, x.days_left,"
                    + " x.placed_packages, x.placed_net_kg, x.placed_gross_kg, x.left_packages,"
                    + " x.left_net_kg, x.left_gross_kg";

    static final Columns COLUMNS =
            Columns.sql()
                    .code("declaration", DECLARATION)
                    .code("lot", "x.lot")
                    .text("owner", "a.owner_name")
                    .code("code", "a.commodity")
                    .moment("placed-on", "x.placed_at")
                    .day("until", "x.until_day")
                    .text("rule", "x.rule")
                    .whole("days-left", "x.days_left")
                    .decimal("gross", "x.placed_gross_kg")
                    .decimal("reports.left.gross", "x.left_gross_kg")
                    .code("state", "x.state");

    /** Whose placements are looked at; null for all. */
    record Scope(Set<FacilityCode> sites, Collection<PartyId> clients) {}

    private final Map<String, Object> given = new HashMap<>();
    private final Sifting sifting;
    private final String from;

    PlacementQuery(PlacementsReport.Question asked, String text, Sieve sieve, Scope scope) {
        Instant end = PlacementsReport.end(asked);
        given.put("end", end);
        given.put("moment", end.minusNanos(1000));
        given.put("known", PlacementsReport.known(asked));
        given.put("day", asked.asOf());
        given.put("states", asked.states().stream().map(Enum::name).toList());
        sifting = COLUMNS.read(sieve);
        from = FROM.formatted(scoped(asked.facility(), scope)) + named(text) + sifting.where();
    }

    private String scoped(FacilityCode facility, Scope scope) {
        StringBuilder where = new StringBuilder();
        if (facility != null) {
            given.put("facility", facility.value());
            where.append(" and a.facility = :facility");
        }
        if (!scope.sites().isEmpty()) {
            given.put("sites", scope.sites().stream().map(FacilityCode::value).toList());
            where.append(" and a.facility in (:sites)");
        }
        if (scope.clients() != null) {
            Stream<String> clients = scope.clients().stream().map(PartyId::value);
            given.put("clients", scope.clients().isEmpty() ? List.of("") : clients.toList());
            where.append(" and a.owner in (:clients)");
        }
        return where.toString();
    }

    private String named(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        given.put("text", text.strip().toLowerCase(Locale.ROOT));
        return " and position(:text in lower("
                + DECLARATION
                + " || ' ' || a.owner_name || ' ' || x.lot)) > 0";
    }

    List<PlacementLine> run(EntityManager em, int first, int most) {
        String words = SELECT + from + sifting.order("x.placed_at, x.id");
        List<?> rows =
                bound(em.createNativeQuery(words))
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    long count(EntityManager em) {
        Query query = bound(em.createNativeQuery("select count(*)" + from));
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query bound(Query query) {
        given.forEach(query::setParameter);
        return sifting.bind(query);
    }

    private static PlacementLine line(Object... row) {
        Measures placed = measures(row, 12);
        Measures left = measures(row, 15);
        return new PlacementLine(
                (String) row[0],
                DeclarationId.print(((Number) row[1]).longValue()),
                LotId.parse((String) row[2]),
                FacilityCode.parse((String) row[3]),
                (String) row[4],
                CommodityCode.parse((String) row[5]),
                (String) row[6],
                OfficeCalendar.day(moment(row[7])),
                day(row[8]),
                TermRule.valueOf((String) row[9]),
                PlacementState.valueOf((String) row[10]),
                row[11] == null ? null : ((Number) row[11]).longValue(),
                placed.packages(),
                placed.grossKg(),
                left.packages(),
                left.grossKg());
    }

    private static Measures measures(Object[] row, int at) {
        return new Measures(
                (BigDecimal) row[at], (BigDecimal) row[at + 1], (BigDecimal) row[at + 2], null);
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : (Instant) value;
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }

    private static String each(String words) {
        UnaryOperator<String> of = measure -> words.replace("%1$s", measure);
        return MEASURES.stream().map(of).collect(Collectors.joining());
    }
}
