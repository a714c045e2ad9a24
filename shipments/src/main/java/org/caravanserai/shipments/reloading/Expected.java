package org.caravanserai.shipments.reloading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Carriage;

/**
 * The containers that a list should find: those that rode the train or vessel and have not gone on
 * from the facility, in the order of their wagons, with what their notes announced.
 */
@ApplicationScoped
class Expected {

    private static final String RODE =
            "select c.number, coalesce((select max(w.reference) from shipments.carriage_interval w"
                + " where w.container = c.number and w.kind = 'WAGON' and w.from_at = (select"
                + " max(l.from_at) from shipments.carriage_interval l where l.container = c.number"
                + " and l.kind = 'WAGON')), c.wagon) as wagon, (select sum(g.gross_kg) from"
                + " shipments.goods_line g where g.container = c.number and g.consignment ="
                + " c.consignment) as gross, (select sum(g.packages) from shipments.goods_line g"
                + " where g.container = c.number and g.consignment = c.consignment) as packages"
                + " from shipments.container c where exists (select 1 from"
                + " shipments.carriage_interval r where r.container = c.number and r.kind = ? and"
                + " r.reference = ? and (r.to_at is null or (c.facility = ? and not c.departed and"
                + " r.to_at >= c.moved_at))) order by wagon, c.number";

    private static final String ONE =
            "select c.number, c.wagon, (select sum(g.gross_kg) from shipments.goods_line g where"
                + " g.container = c.number and g.consignment = c.consignment), (select"
                + " sum(g.packages) from shipments.goods_line g where g.container = c.number and"
                + " g.consignment = c.consignment) from shipments.container c where c.number = ?";

    @Inject PlainSql sql;

    private record Found(String container, String wagon, BigDecimal grossKg, BigDecimal packages) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4));
        }
    }

    List<ReloadLine> of(ReloadList list) {
        Carriage from = list.from();
        List<ReloadLine> lines = new ArrayList<>();
        sql.rows(RODE, Found::of, from.kind().name(), from.reference(), list.facility.value())
                .forEach(found -> lines.add(line(list, found, lines.size() + 1, true)));
        return lines;
    }

    /** A container that was found beyond the list. */
    ReloadLine beyond(ReloadList list, String container, int position) {
        Found found =
                sql.rows(ONE, Found::of, container).stream()
                        .findFirst()
                        .orElse(new Found(container, null, null, null));
        return line(list, found, position, false);
    }

    private static ReloadLine line(ReloadList list, Found found, int position, boolean expected) {
        ReloadLine line = new ReloadLine(list.id, found.container(), position, expected);
        line.fromWagon = found.wagon();
        line.announcedGrossKg = found.grossKg();
        line.announcedPackages = found.packages();
        line.plannedWagon = list.kind == ReloadKind.CHECK ? found.wagon() : null;
        return line;
    }
}
