package org.caravanserai.customs.reference;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.customs.tariff.RateText;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The text of a cell, made one of its many spellings, and as the table keeps it. An empty cell is
 * an empty text here and null there.
 */
final class Cells {

    private static final Set<String> YES = Set.of("yes", "true", "1", "да", "иә", "是");
    private static final Set<String> NO = Set.of("no", "false", "0", "нет", "жоқ", "否", "");

    private Cells() {}

    /**
     * @throws InvalidValue naming what is wrong with it
     */
    static String canonical(BookColumn column, String given) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() && column.kind() != CellKind.FLAG) {
            if (column.required()) {
                throw new InvalidValue("required", column.name());
            }
            return "";
        }
        if (text.length() > column.longest()) {
            throw new InvalidValue("text-too-long", column.longest(), text.length());
        }
        return switch (column.kind()) {
            case TEXT -> text;
            case WORD -> word(column, text);
            case CODE -> code(text);
            case PREFIX -> digits(text, "[0-9]{2,10}", "commodity-code-format");
            case PROCEDURE -> digits(text, "[0-9]{2}", "procedure-format");
            case COUNTRY -> country(text);
            case UNIT -> Unit.parse(text).code();
            case DAY -> day(text).toString();
            case DECIMAL -> decimal(text);
            case FLAG -> flag(text);
            case RATE -> RateText.parse(text).text();
        };
    }

    private static String word(BookColumn column, String text) {
        return column.words().stream()
                .filter(word -> word.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        "reference-word",
                                        Given.shown(text),
                                        String.join(", ", column.words())));
    }

    private static String code(String text) {
        CommodityCode code = CommodityCode.parse(text);
        if (!code.full()) {
            throw new InvalidValue("commodity-code-not-full", code.value());
        }
        return code.value();
    }

    private static String digits(String text, String pattern, String problem) {
        String digits = text.replace(" ", "");
        if (!digits.matches(pattern)) {
            throw new InvalidValue(problem, Given.shown(text));
        }
        return digits;
    }

    private static String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
            throw new InvalidValue("unknown-country", Given.shown(text));
        }
        return code;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new InvalidValue("date-format", Given.shown(text));
        }
    }

    private static String decimal(String text) {
        String plain = text.replaceAll("[\\s\\p{Z}]", "").replace(',', '.');
        if (!plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw new InvalidValue("number-format", Given.shown(text));
        }
        return new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }

    private static String flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new InvalidValue("reference-word", Given.shown(text), "yes, no");
        }
        return YES.contains(word) ? "yes" : "no";
    }

    /** What the table keeps of a canonical text: as many values as the column has there. */
    static List<Object> values(BookColumn column, String text) {
        if (column.kind() == CellKind.RATE) {
            return RateCell.columns(text);
        }
        boolean nothing = text.isEmpty() && !column.key() && !column.required();
        if (nothing || text.isEmpty() && column.kind() != CellKind.TEXT) {
            return Collections.singletonList(null);
        }
        return List.of(
                switch (column.kind()) {
                    case DAY -> LocalDate.parse(text);
                    case DECIMAL -> new BigDecimal(text);
                    case FLAG -> "yes".equals(text);
                    default -> text;
                });
    }

    static String read(BookColumn column, ResultSet row, int at) throws SQLException {
        Object value =
                switch (column.kind()) {
                    case RATE -> RateCell.text(row, at);
                    case DAY -> row.getObject(at, LocalDate.class);
                    case DECIMAL -> plain(row.getBigDecimal(at));
                    case FLAG -> row.getBoolean(at) ? "yes" : "no";
                    default -> row.getString(at);
                };
        return value == null ? "" : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
