package org.caravanserai.customs.supervision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** Reads the columns of the placement book. */
final class PlacementRows {

    private PlacementRows() {}

    /** A placement as it stands now. */
    record Placed(
            long id,
            Long declaration,
            int item,
            LotId lot,
            Measures remaining,
            Instant placedAt,
            LocalDate until,
            TermRule rule,
            LocalDate shelfUntil,
            CommodityCode commodity,
            String description,
            String owner,
            FacilityCode facility) {}

    /** What ended a part of it. */
    record End(
            long placement,
            Long declaration,
            int item,
            String ground,
            Measures measures,
            Instant at,
            Instant recordedAt,
            String protocol) {}

    /** What it was before it changed. */
    record Change(
            long placement,
            Measures came,
            Instant at,
            Instant recordedAt,
            LocalDate beforeUntil,
            TermRule beforeRule,
            LocalDate beforeShelf) {}

    /** A declaration by the number an office gave, or our own name before it has one. */
    record Paper(long declaration, String name, CustomsProcedure procedure) {}

    static End end(ResultSet row) throws SQLException {
        long declaration = row.getLong(2);
        return new End(
                row.getLong(1),
                declaration == 0 ? null : declaration,
                row.getInt(3),
                row.getString(4),
                measures(row, 5),
                moment(row, 10),
                moment(row, 11),
                row.getString(12));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                measures(row, 2),
                moment(row, 7),
                moment(row, 8),
                row.getObject(9, LocalDate.class),
                rule(row.getString(10)),
                row.getObject(11, LocalDate.class));
    }

    static TermRule rule(String said) {
        return said == null ? TermRule.PROCEDURE : TermRule.valueOf(said);
    }

    static Paper paper(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        String number = row.getString(2);
        return new Paper(
                id,
                number == null
                        ? DeclarationId.print(id)
                        : DeclarationNumber.parse(number).printed(),
                CustomsProcedure.parse(row.getString(3)));
    }

    static PlacementRecord record(Placed row, Map<Long, Paper> papers) {
        return new PlacementRecord(row, name(row.declaration(), row.item(), papers));
    }

    static PlacementRecord.Ended ended(End end, Map<Long, Paper> papers) {
        boolean declared = end.declaration() != null;
        Paper paper = declared ? papers.get(end.declaration()) : null;
        return new PlacementRecord.Ended(
                paper == null ? null : paper.procedure(),
                declared ? name(end.declaration(), end.item(), papers) : end.ground(),
                end.protocol(),
                end.measures(),
                end.at());
    }

    private static String name(long declaration, int item, Map<Long, Paper> papers) {
        Paper paper = papers.get(declaration);
        return (paper == null ? DeclarationId.print(declaration) : paper.name()) + " / " + item;
    }

    static Instant moment(ResultSet row, int at) throws SQLException {
        return row.getObject(at, OffsetDateTime.class).toInstant();
    }

    static Measures measures(ResultSet row, int first) throws SQLException {
        BigDecimal quantity = row.getBigDecimal(first + 3);
        String unit = row.getString(first + 4);
        return new Measures(
                row.getBigDecimal(first),
                row.getBigDecimal(first + 1),
                row.getBigDecimal(first + 2),
                quantity == null || unit == null ? null : new Quantity(quantity, new Unit(unit)));
    }
}
