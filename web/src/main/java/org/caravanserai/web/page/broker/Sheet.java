package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** The lines of a quote as they are being typed. */
public final class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<SheetLine> lines = new ArrayList<>();

    /** A sheet with one empty line, for goods that are nowhere yet. */
    static Sheet blank() {
        Sheet sheet = new Sheet();
        sheet.add();
        return sheet;
    }

    void add() {
        SheetLine line = new SheetLine(lines.size() + 1);
        line.getCells().put("currency", "USD");
        line.getCells().put("origin", "CN");
        lines.add(line);
    }

    /** The items of a quote: packages and gross mass may be left out. */
    List<DraftItem> typedItems(List<Problem> problems) {
        List<DraftItem> items = new ArrayList<>();
        for (SheetLine line : lines) {
            line.suppose("packages", "0");
            line.suppose("netKg", "0");
            line.suppose("grossKg", line.get("netKg"));
            items.add(item(line, "items[" + items.size() + "].", problems));
        }
        return items;
    }

    private static DraftItem item(SheetLine line, String path, List<Problem> problems) {
        String origin = line.get("origin").toUpperCase(java.util.Locale.ROOT);
        return new DraftItem(
                Typed.value(line.get("lot"), LotId::parse, path + "lot", problems),
                Typed.value(
                        line.get("commodityCode"),
                        CommodityCode::parse,
                        path + "commodityCode",
                        problems),
                line.get("description"),
                origin.isEmpty() ? null : origin,
                measures(line, path, problems),
                money(line, path, problems),
                quantities(line, path, problems),
                List.of());
    }

    private static Measures measures(SheetLine line, String path, List<Problem> problems) {
        BigDecimal packages = number(line, "packages", path + "measures.packages", problems);
        BigDecimal net = number(line, "netKg", path + "measures.netKg", problems);
        BigDecimal gross = number(line, "grossKg", path + "measures.grossKg", problems);
        BigDecimal quantity =
                Typed.number(
                        line.get("quantity"), path + "measures.supplementary.quantity", problems);
        Unit unit =
                Typed.value(
                        line.get("unit"),
                        Unit::parse,
                        path + "measures.supplementary.unit",
                        problems);
        if (packages == null || net == null || gross == null) {
            return null;
        }
        try {
            return new Measures(
                    packages,
                    net,
                    gross,
                    quantity == null || unit == null ? null : new Quantity(quantity, unit));
        } catch (InvalidValue wrong) {
            problems.add(wrong.at(path + "measures.packages"));
            return null;
        }
    }

    private static BigDecimal number(
            SheetLine line, String cell, String field, List<Problem> problems) {
        int before = problems.size();
        BigDecimal number = Typed.number(line.get(cell), field, problems);
        if (number == null && problems.size() == before) {
            problems.add(Problem.of(field, "required"));
        }
        return number;
    }

    private static Money money(SheetLine line, String path, List<Problem> problems) {
        BigDecimal amount = Typed.number(line.get("value"), path + "value", problems);
        return amount == null
                ? null
                : Typed.value(
                        line.get("currency"),
                        currency -> new Money(amount, currency),
                        path + "value.currency",
                        problems);
    }

    private static Map<Unit, BigDecimal> quantities(
            SheetLine line, String path, List<Problem> problems) {
        Map<Unit, BigDecimal> quantities = new LinkedHashMap<>();
        for (String[] words : words(line.get("quantities"))) {
            Unit unit = Typed.value(words[0], Unit::parse, path + "quantities", problems);
            BigDecimal number =
                    words.length < 2 ? null : Typed.number(words[1], path + "quantities", problems);
            if (unit != null && number != null) {
                quantities.put(unit, number);
            }
        }
        return quantities;
    }

    private static List<String[]> words(String lines) {
        return lines.lines().filter(l -> !l.isBlank()).map(l -> l.strip().split("\\s+")).toList();
    }

    void remove(int number) {
        lines.removeIf(line -> line.getNumber() == number);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).renumber(i + 1);
        }
    }

    public List<SheetLine> getLines() {
        return lines;
    }
}
