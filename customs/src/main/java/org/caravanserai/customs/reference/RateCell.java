package org.caravanserai.customs.reference;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.customs.tariff.DutyRate;
import org.caravanserai.customs.tariff.RateKind;
import org.caravanserai.customs.tariff.RateText;
import org.caravanserai.kernel.goods.Unit;

/** A rate as one cell of a sheet and as seven columns of a table. */
final class RateCell {

    static final List<String> COLUMNS =
            List.of(
                    "rate_kind",
                    "rate_percent",
                    "rate_other_percent",
                    "rate_amount",
                    "rate_currency",
                    "rate_per",
                    "rate_unit");

    private RateCell() {}

    static List<Object> columns(String text) {
        DutyRate rate = RateText.parse(text);
        return Arrays.asList(
                rate.kind().name(),
                rate.percent(),
                rate.otherPercent(),
                rate.amount(),
                rate.currency(),
                rate.per(),
                rate.unit() == null ? null : rate.unit().code());
    }

    static String text(ResultSet row, int first) throws SQLException {
        String unit = row.getString(first + 6);
        BigDecimal percent = row.getBigDecimal(first + 1);
        return new DutyRate(
                        RateKind.valueOf(row.getString(first)),
                        percent,
                        row.getBigDecimal(first + 2),
                        row.getBigDecimal(first + 3),
                        row.getString(first + 4),
                        row.getBigDecimal(first + 5),
                        unit == null ? null : new Unit(unit))
                .text();
    }
}
