package org.caravanserai.customs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;

/**
 * Turnover of goods under supervision for any period, by status and any grouping, out of the
 * entries of the accounts: the same question, as known at the same moment, gives the same figures.
 */
@ApplicationScoped
@Retried
@Transactional
public class Turnover {

    private static final String CORRECTIONS =
            "('MISSING', 'SURPLUS', 'RESTORED', 'REOPENED', 'REGROUPED', 'TAKEN_BACK')";

    /** Each entry twice: where it went to and where it came from; regrouping stays where it is. */
    private static final String HALVES =
            "select e.lot, e.to_regime as regime, e.effective_at, e.packages, e.net_kg, e.gross_kg,"
                    + " case when e.kind in "
                    + CORRECTIONS
                    + " then 'C' else 'I' end as way from customs.account_entry e where"
                    + " e.effective_at < ? and e.recorded_at <= ? union all select e.lot,"
                    + " e.from_regime, e.effective_at, -e.packages, -e.net_kg, -e.gross_kg, case"
                    + " when e.kind in "
                    + CORRECTIONS
                    + " then 'C' else 'O' end from customs.account_entry e where e.from_regime is"
                    + " not null and e.kind <> 'REGROUPED' and e.effective_at < ? and"
                    + " e.recorded_at <= ?";

    private static final String[] MEASURES = {"packages", "net_kg", "gross_kg"};
    private static final String[] WAYS = {
        "h.effective_at < ?", "h.way = 'I'", "h.way = 'O'", "h.way = 'C'"
    };

    @Inject PlainSql sql;
    @Inject CurrentActor actor;
    @Inject ClientScope scope;

    /**
     * What one line of another grouping is made of.
     *
     * @param key of that line
     */
    public record Within(Grouping grouping, String key) {}

    /** Lines in order of keys; goods that have left the house are not a line. */
    public List<TurnoverLine> lines(WarehouseReport.Period period, Grouping grouping) {
        return lines(period, grouping, null);
    }

    /**
     * The same of one line of another grouping.
     *
     * @param within null for all
     */
    public List<TurnoverLine> lines(
            WarehouseReport.Period period, Grouping grouping, Within within) {
        Instant known = period.known();
        List<Object> given = new ArrayList<>();
        StringBuilder text = new StringBuilder("select " + grouping.key + ", " + grouping.name);
        text.append(", h.regime");
        for (int way = 0; way < WAYS.length; way++) {
            for (String measure : MEASURES) {
                text.append(", sum(case when ").append(WAYS[way]);
                text.append(way == 0 ? "" : " and h.effective_at >= ?");
                text.append(" then h.").append(measure).append(" else 0 end)");
                given.add(period.begin().atOffset(ZoneOffset.UTC));
            }
        }
        text.append(" from (").append(HALVES).append(") h join customs.account a on a.lot = h.lot");
        text.append(" where h.regime <> 'GONE'");
        for (Instant moment : List.of(period.end(), known, period.end(), known)) {
            given.add(moment.atOffset(ZoneOffset.UTC));
        }
        narrow(text, given, period.facility());
        if (within != null) {
            text.append(" and ").append(within.grouping().key).append(" = ?");
            given.add(within.key());
        }
        text.append(" group by ").append(grouping.key).append(", h.regime order by 1, 3");
        return sql.rows(text.toString(), Turnover::line, given.toArray());
    }

    private void narrow(StringBuilder text, List<Object> given, FacilityCode facility) {
        if (facility != null) {
            text.append(" and a.facility = ?");
            given.add(facility.value());
        }
        if (!actor.get().sites().isEmpty()) {
            text.append(" and a.facility = any(?)");
            given.add(actor.get().sites().stream().map(FacilityCode::value).toList());
        }
        Collection<PartyId> clients = scope.clients();
        if (clients != null) {
            text.append(" and a.owner = any(?)");
            given.add(clients.stream().map(PartyId::value).toList());
        }
    }

    private static TurnoverLine line(ResultSet row) throws SQLException {
        TurnoverLine.Weights opening = weights(row, 4);
        TurnoverLine.Weights in = weights(row, 7);
        TurnoverLine.Weights out = weights(row, 10);
        TurnoverLine.Weights corrections = weights(row, 13);
        return new TurnoverLine(
                row.getString(1),
                row.getString(2),
                StockStatus.valueOf(row.getString(3)),
                opening,
                in,
                negated(out),
                corrections,
                sum(sum(opening, in), sum(out, corrections)));
    }

    private static TurnoverLine.Weights weights(ResultSet row, int first) throws SQLException {
        return new TurnoverLine.Weights(
                plain(row.getBigDecimal(first)),
                plain(row.getBigDecimal(first + 1)),
                plain(row.getBigDecimal(first + 2)));
    }

    /** Without the zeros that a database adds. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static TurnoverLine.Weights negated(TurnoverLine.Weights w) {
        return new TurnoverLine.Weights(
                w.packages().negate(), w.netKg().negate(), w.grossKg().negate());
    }

    private static TurnoverLine.Weights sum(TurnoverLine.Weights a, TurnoverLine.Weights b) {
        return new TurnoverLine.Weights(
                a.packages().add(b.packages()),
                a.netKg().add(b.netKg()),
                a.grossKg().add(b.grossKg()));
    }
}
