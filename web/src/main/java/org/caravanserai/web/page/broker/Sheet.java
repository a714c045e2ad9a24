package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.DocumentReference;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** A declaration as it is being typed: the boxes of its head and its items. */
public final class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> boxes = new LinkedHashMap<>();
    private final List<SheetLine> lines = new ArrayList<>();

    static Sheet of(DeclarationView view) {
        Sheet sheet = new Sheet();
        sheet.boxes.put("procedure", view.procedure().code());
        sheet.boxes.put("feature", view.feature());
        sheet.boxes.put("ground", view.ground());
        sheet.boxes.put("currency", view.currency());
        sheet.boxes.put("office", view.office());
        sheet.boxes.put("declarant", view.declarant());
        view.items().forEach(item -> sheet.lines.add(SheetLine.of(item)));
        return sheet;
    }

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

    /**
     * @throws InvalidInput with every cell that cannot be read
     */
    DraftRequest read() {
        List<Problem> problems = new ArrayList<>();
        CustomsProcedure procedure =
                Typed.value(boxes.get("procedure"), CustomsProcedure::parse, "procedure", problems);
        List<DraftItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            items.add(item(lines.get(i), "items[" + i + "].", problems));
        }
        InvalidInput.throwIfAny(problems);
        return new DraftRequest(
                procedure,
                box("feature"),
                box("ground"),
                box("currency"),
                box("office"),
                box("declarant"),
                items);
    }

    private String box(String name) {
        String text = boxes.get(name);
        return text == null || text.isBlank() ? null : text.strip();
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
                documents(line, path, problems));
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

    private static List<DocumentReference> documents(
            SheetLine line, String path, List<Problem> problems) {
        List<DocumentReference> documents = new ArrayList<>();
        for (String[] words : words(line.get("documents"))) {
            if (words.length < 2) {
                problems.add(Problem.of(path + "documents", "document-format", words[0]));
                continue;
            }
            documents.add(new DocumentReference(words[0], words[1], date(words, path, problems)));
        }
        return documents;
    }

    private static LocalDate date(String[] words, String path, List<Problem> problems) {
        try {
            return words.length < 3 ? null : LocalDate.parse(words[2]);
        } catch (DateTimeParseException wrong) {
            problems.add(Problem.of(path + "documents", "document-format", words[2]));
            return null;
        }
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

    /** The boxes of the head by the name of their field. */
    public Map<String, String> getBoxes() {
        return boxes;
    }

    public List<SheetLine> getLines() {
        return lines;
    }
}
