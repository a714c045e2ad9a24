package org.caravanserai.customs.reference;

import static org.caravanserai.customs.reference.BookColumn.key;
import static org.caravanserai.customs.reference.BookColumn.of;
import static org.caravanserai.customs.reference.BookColumn.rate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.payment.Levy;
import org.caravanserai.customs.tariff.CodeCondition;
import org.caravanserai.customs.tariff.ReliefBasis;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.customs.tariff.SurchargeKind;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.NotFound;

/**
 * A book of reference data: one table whose rows are in force from one day to another. Rows are
 * told apart by the key columns and their first day.
 */
public enum Book {
    TARIFF(
            "tariff_line",
            ", names_origin",
            ", 'ENTERED'",
            key("code", "code", CellKind.CODE, true, 20),
            of("nameEn", "name_en", CellKind.TEXT, true, 200),
            of("nameRu", "name_ru", CellKind.TEXT, true, 200),
            of("nameKk", "name_kk", CellKind.TEXT, true, 200),
            of("nameZh", "name_zh", CellKind.TEXT, true, 200),
            of("unit", "supplementary_unit", CellKind.UNIT, false, 10),
            rate()),
    SURCHARGES(
            "surcharge",
            "",
            "",
            key("kind", "kind", CellKind.WORD, true, 20).oneOf((Object[]) SurchargeKind.values()),
            key("codePrefix", "code_prefix", CellKind.PREFIX, true, 14),
            key("origin", "origin", CellKind.COUNTRY, false, 2),
            rate()),
    PREFERENCES(
            "preference",
            "",
            "",
            key("codePrefix", "code_prefix", CellKind.PREFIX, true, 14),
            key("origin", "origin", CellKind.COUNTRY, true, 2),
            of("factor", "factor", CellKind.DECIMAL, true, 10),
            of("certificate", "certificate", CellKind.TEXT, false, 20)),
    RELIEFS(
            "relief",
            "",
            "",
            key("part", "part", CellKind.WORD, true, 10).oneOf((Object[]) ReliefPart.values()),
            key("reliefCode", "code", CellKind.TEXT, true, 2),
            key("codePrefix", "code_prefix", CellKind.PREFIX, false, 14),
            key("origin", "origin", CellKind.COUNTRY, false, 2),
            key("procedure", "procedure_code", CellKind.PROCEDURE, false, 2),
            of("basis", "basis", CellKind.WORD, true, 12).oneOf((Object[]) ReliefBasis.values()),
            of("factor", "factor", CellKind.DECIMAL, true, 10),
            of("document", "document", CellKind.TEXT, false, 5),
            of("conditional", "conditional", CellKind.FLAG, true, 5),
            of("text", "remark", CellKind.TEXT, true, 200)),
    CODE_CONDITIONS(
            "code_condition",
            "",
            "",
            key("codePrefix", "code_prefix", CellKind.PREFIX, true, 14),
            key("kind", "kind", CellKind.WORD, true, 10)
                    .oneOf((Object[]) CodeCondition.Kind.values()),
            of("firstDay", "first_day", CellKind.TEXT, false, 5),
            of("lastDay", "last_day", CellKind.TEXT, false, 5),
            of("most", "most", CellKind.DECIMAL, false, 12),
            of("currency", "currency", CellKind.TEXT, false, 3),
            of("per", "per", CellKind.WORD, false, 10).oneOf((Object[]) CodeCondition.Per.values()),
            of("severity", "severity", CellKind.WORD, true, 10)
                    .oneOf((Object[]) CodeCondition.Severity.values()),
            of("text", "remark", CellKind.TEXT, true, 200)),
    LOWER_RATES("lower_rate", "", "", key("code", "code", CellKind.CODE, true, 20), rate()),
    RESTRICTIONS(
            "restriction",
            "",
            "",
            key("codePrefix", "code_prefix", CellKind.PREFIX, true, 14),
            key("kind", "kind", CellKind.WORD, true, 20).oneOf((Object[]) RestrictionKind.values()),
            key("procedure", "procedure_code", CellKind.PROCEDURE, false, 2),
            key("origin", "origin", CellKind.COUNTRY, false, 2),
            key("document", "document", CellKind.TEXT, false, 5),
            of("text", "remark", CellKind.TEXT, true, 200)),
    RATES(
            "reference_rate",
            "",
            "",
            key("name", "name", CellKind.TEXT, true, 40),
            key("scope", "scope", CellKind.TEXT, false, 10),
            of("amount", "amount", CellKind.DECIMAL, true, 20)),
    PROCEDURES(
            "procedure_rule",
            "",
            "",
            key("procedure", "code", CellKind.PROCEDURE, true, 2),
            of("levy", "levy", CellKind.WORD, true, 20).oneOf((Object[]) Levy.values()),
            of("secured", "secured", CellKind.FLAG, true, 5),
            of("stockStatus", "stock_status", CellKind.WORD, false, 20)
                    .oneOf((Object[]) StockStatus.values()),
            of("term", "term", CellKind.TEXT, false, 40)),
    PROCEDURE_STEPS(
            "procedure_step",
            "",
            "",
            key("requested", "requested", CellKind.PROCEDURE, true, 2),
            key("previous", "previous", CellKind.PROCEDURE, true, 2),
            of("groundNeeded", "ground_needed", CellKind.FLAG, true, 5),
            of("fromStatus", "from_status", CellKind.WORD, false, 20)
                    .oneOf((Object[]) StockStatus.values())),
    PROCEDURE_ENDS(
            "procedure_end",
            "",
            "",
            key("procedure", "procedure_code", CellKind.PROCEDURE, true, 2),
            key("ground", "ground", CellKind.TEXT, true, 20),
            of("next", "next_codes", CellKind.TEXT, false, 60),
            of("paper", "paper", CellKind.WORD, true, 20)
                    .oneOf("DECLARATION", "DOCUMENT", "DETENTION"),
            of("inParts", "in_parts", CellKind.FLAG, true, 5),
            of("text", "remark", CellKind.TEXT, true, 200)),
    FORM_BOXES(
            "form_box",
            "",
            "",
            key("place", "place", CellKind.WORD, true, 4).oneOf((Object[]) BoxRule.Place.values()),
            key("box", "code", CellKind.TEXT, true, 20),
            of("forms", "forms", CellKind.TEXT, true, 10),
            of("content", "content", CellKind.WORD, true, 10)
                    .oneOf((Object[]) BoxRule.Content.values()),
            of("size", "size", CellKind.DECIMAL, true, 4),
            of("decimals", "decimals", CellKind.DECIMAL, true, 1),
            of("list", "list", CellKind.TEXT, false, 40),
            of("nameEn", "name_en", CellKind.TEXT, true, 200),
            of("nameRu", "name_ru", CellKind.TEXT, true, 200),
            of("nameKk", "name_kk", CellKind.TEXT, true, 200),
            of("nameZh", "name_zh", CellKind.TEXT, true, 200),
            of("position", "position", CellKind.DECIMAL, true, 6)),
    FORM_CODES(
            "form_code",
            "",
            "",
            key("list", "list", CellKind.TEXT, true, 40),
            key("codeOfList", "code", CellKind.TEXT, true, 10),
            of("nameEn", "name_en", CellKind.TEXT, true, 200),
            of("nameRu", "name_ru", CellKind.TEXT, true, 200),
            of("nameKk", "name_kk", CellKind.TEXT, true, 200),
            of("nameZh", "name_zh", CellKind.TEXT, true, 200));

    /** What every book has. */
    static final Set<String> COMMON = Set.of("validFrom", "validTo", "source", "mark");

    private final String table;
    private final String alsoColumns;
    private final String alsoValues;
    private final List<BookColumn> columns;

    Book(String table, String alsoColumns, String alsoValues, BookColumn... columns) {
        this.table = table;
        this.alsoColumns = alsoColumns;
        this.alsoValues = alsoValues;
        List<BookColumn> all = new ArrayList<>(Arrays.asList(columns));
        all.add(of("validFrom", "valid_from", CellKind.DAY, true, 10));
        all.add(of("validTo", "valid_to", CellKind.DAY, false, 10));
        all.add(of("source", "source", CellKind.TEXT, true, 200));
        all.add(of("mark", "mark", CellKind.WORD, true, 2).oneOf("S", "S2", "D", "U"));
        this.columns = List.copyOf(all);
    }

    /** As the address of the REST API names it: {@code lower-rates}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws NotFound if there is no such book
     */
    public static Book named(String path) {
        return Arrays.stream(values())
                .filter(book -> book.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("reference-book", path));
    }

    public List<BookColumn> columns() {
        return columns;
    }

    String select() {
        return "select id, "
                + columns.stream().map(BookColumn::sql).collect(Collectors.joining(", "))
                + " from customs."
                + table;
    }

    String insert() {
        int marks = columns.stream().mapToInt(BookColumn::width).sum() + 1;
        return "insert into customs."
                + table
                + " ("
                + columns.stream().map(BookColumn::sql).collect(Collectors.joining(", "))
                + ", id"
                + alsoColumns
                + ") values ("
                + "?, ".repeat(marks - 1)
                + "?"
                + alsoValues
                + ")";
    }

    String update() {
        return "update customs."
                + table
                + " set "
                + columns.stream()
                        .flatMap(column -> Arrays.stream(column.sql().split(", ")))
                        .map(column -> column + " = ?")
                        .collect(Collectors.joining(", "))
                + " where id = ?";
    }

    String delete() {
        return "delete from customs." + table + " where id = ?";
    }
}
