package org.caravanserai.inventory.takeover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** The cells of one row as values; what is wrong is said by column, all of it at once. */
final class TakeOverCells {

    private final TakeOverRow row;
    private final List<Problem> problems;

    TakeOverCells(TakeOverRow row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Says which required cells are empty. */
    void required() {
        for (TakeOverColumn column : TakeOverColumn.values()) {
            if (column.required() && row.text(column).isEmpty()) {
                wrong(column, "required");
            }
        }
    }

    void wrong(TakeOverColumn column, String code, Object... args) {
        problems.add(Problem.ofRow(row.number(), column.title(), code, args));
    }

    String text(TakeOverColumn column) {
        return row.text(column);
    }

    Party owner() {
        return value(TakeOverColumn.OWNER, Party::named);
    }

    ContainerNumber container() {
        return value(TakeOverColumn.CONTAINER, ContainerNumber::parse);
    }

    CommodityCode commodity() {
        return value(TakeOverColumn.COMMODITY_CODE, CommodityCode::parse);
    }

    DeclarationNumber declaration() {
        return value(TakeOverColumn.DECLARATION, DeclarationNumber::parse);
    }

    LocalDate day(TakeOverColumn column) {
        return value(column, TakeOverCells::day);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValue("take-over-day", Given.shown(text));
        }
    }

    StockStatus status() {
        return value(TakeOverColumn.STATUS, TakeOverCells::status);
    }

    private static StockStatus status(String text) {
        for (StockStatus bonded :
                List.of(StockStatus.TEMPORARY_STORAGE, StockStatus.CUSTOMS_WAREHOUSE)) {
            if (bonded.name().equals(text.toUpperCase(Locale.ROOT))) {
                return bonded;
            }
        }
        throw new InvalidValue("take-over-status", Given.shown(text));
    }

    BigDecimal number(TakeOverColumn column) {
        return value(column, TakeOverCells::number);
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new InvalidValue("take-over-number", Given.shown(text));
        }
    }

    Measures measures() {
        BigDecimal packages = number(TakeOverColumn.PACKAGES);
        BigDecimal net = number(TakeOverColumn.NET_KG);
        BigDecimal gross = number(TakeOverColumn.GROSS_KG);
        if (packages == null || net == null || gross == null) {
            return null;
        }
        try {
            Measures measures = new Measures(packages, net, gross, quantity());
            measures.checkedInput("").forEach(problem -> problems.add(problem.inRow(row.number())));
            return measures;
        } catch (InvalidValue e) {
            wrong(TakeOverColumn.PACKAGES, e.code(), e.args().toArray());
            return null;
        }
    }

    private Quantity quantity() {
        String quantity = row.text(TakeOverColumn.SUPPLEMENTARY_QUANTITY);
        return quantity.isEmpty()
                ? null
                : value(
                        TakeOverColumn.SUPPLEMENTARY_QUANTITY,
                        text -> Quantity.of(text, row.text(TakeOverColumn.SUPPLEMENTARY_UNIT)));
    }

    Money value() {
        BigDecimal amount = number(TakeOverColumn.VALUE);
        return amount == null
                ? null
                : value(TakeOverColumn.CURRENCY, currency -> new Money(amount, currency));
    }

    private <T> T value(TakeOverColumn column, Function<String, T> read) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (InvalidValue e) {
            wrong(column, e.code(), e.args().toArray());
            return null;
        }
    }
}
