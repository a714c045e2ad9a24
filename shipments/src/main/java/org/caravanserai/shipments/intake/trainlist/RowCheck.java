package org.caravanserai.shipments.intake.trainlist;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.identity.WagonNumber;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** Checks one row by itself. A person typed it, so check digits must be right. */
final class RowCheck {

    private static final Pattern TRAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} /.-]{0,39}");
    private static final Pattern NOTE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.-]{0,39}");
    private static final Pattern PACKAGE_KIND = Pattern.compile("[A-Z0-9]{2}");
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int HIGHEST_LINE = 9_999;

    private final PlaceNames places;
    private final List<Problem> problems;

    RowCheck(PlaceNames places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    ListRow check(RawRow raw) {
        Cells cells = new Cells(raw, problems);
        ListRow row =
                new ListRow(
                        raw.number(),
                        cells.matching(Column.TRAIN, TRAIN, "train-format"),
                        cells.value(Column.WAGON, text -> WagonNumber.parse(text).number()),
                        cells.value(Column.CONTAINER, ContainerNumber::parse),
                        cells.value(Column.SIZE_TYPE, SizeType::parse),
                        cells.optional(Column.SEAL, Seal::parse),
                        cells.matching(Column.SMGS, NOTE, "consignment-number-format"),
                        cells.value(Column.CONSIGNOR, Party::named),
                        cells.value(Column.CONSIGNEE, Party::named),
                        cells.value(Column.ORIGIN, this::facility),
                        cells.value(Column.DESTINATION, this::facility),
                        goods(cells));
        if (row.origin() != null && row.origin().equals(row.destination())) {
            cells.complain(Column.DESTINATION, "destination-is-origin", row.origin());
        }
        return row;
    }

    private FacilityCode facility(String given) {
        return places.find(Given.required(given))
                .orElseThrow(() -> new InvalidValue("unknown-facility", FacilityCode.parse(given)));
    }

    private static AnnouncedLine goods(Cells cells) {
        Integer line = line(cells);
        return new AnnouncedLine(
                line == null ? 0 : line,
                cells.value(Column.COMMODITY_CODE, RowCheck::commodity),
                cells.text(Column.DESCRIPTION, LONGEST_DESCRIPTION),
                cells.matching(Column.PACKAGE_KIND, PACKAGE_KIND, "package-kind-format"),
                measures(cells),
                money(cells));
    }

    private static CommodityCode commodity(String given) {
        CommodityCode code = CommodityCode.parse(given);
        if (!code.full()) {
            throw new InvalidValue("commodity-code-not-full", code);
        }
        return code;
    }

    private static Integer line(Cells cells) {
        BigDecimal number = cells.number(Column.LINE);
        if (number == null) {
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0 && plain.signum() > 0;
        if (!whole || plain.compareTo(BigDecimal.valueOf(HIGHEST_LINE)) > 0) {
            cells.complain(Column.LINE, "line-number", number.toPlainString(), HIGHEST_LINE);
            return null;
        }
        return plain.intValueExact();
    }

    private static Measures measures(Cells cells) {
        BigDecimal packages = cells.number(Column.PACKAGES);
        BigDecimal net = cells.number(Column.NET_KG);
        BigDecimal gross = cells.number(Column.GROSS_KG);
        Quantity supplementary = supplementary(cells);
        if (packages == null || net == null || gross == null) {
            return null;
        }
        try {
            Measures measures = new Measures(packages, net, gross, supplementary);
            GoodsLimits.check(measures, cells);
            return measures;
        } catch (InvalidValue wrong) {
            cells.complain(wrong.at(String.valueOf(wrong.args().get(0))));
            return null;
        }
    }

    private static Quantity supplementary(Cells cells) {
        boolean quantity = cells.filled(Column.SUPPLEMENTARY_QUANTITY);
        boolean unit = cells.filled(Column.SUPPLEMENTARY_UNIT);
        if (quantity != unit) {
            cells.complain(
                    quantity ? Column.SUPPLEMENTARY_UNIT : Column.SUPPLEMENTARY_QUANTITY,
                    "supplementary-incomplete");
        }
        if (!quantity || !unit) {
            return null;
        }
        BigDecimal number = cells.number(Column.SUPPLEMENTARY_QUANTITY);
        Unit known = cells.value(Column.SUPPLEMENTARY_UNIT, Unit::parse);
        return number == null || known == null
                ? null
                : cells.value(Column.SUPPLEMENTARY_QUANTITY, text -> new Quantity(number, known));
    }

    private static Money money(Cells cells) {
        BigDecimal amount = cells.number(Column.VALUE);
        if (amount == null) {
            cells.value(Column.CURRENCY, text -> Money.zero(text));
            return null;
        }
        if (amount.signum() < 0) {
            cells.complain(Column.VALUE, "value-negative", amount.toPlainString());
        }
        String currency = cells.value(Column.CURRENCY, text -> Money.zero(text).currency());
        return currency == null
                ? null
                : cells.value(Column.VALUE, text -> new Money(amount, currency));
    }
}
