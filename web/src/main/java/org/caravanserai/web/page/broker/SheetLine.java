package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.DocumentReference;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;

/** A row of the sheet: one item as it is being typed, every cell a text. */
public final class SheetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private int number;
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, String> wrong = new HashMap<>();
    private String decision;
    private String asLastReckoned = "";

    SheetLine(int number) {
        this.number = number;
    }

    static SheetLine of(DeclarationView.Item item) {
        SheetLine line = new SheetLine(item.item());
        line.decision = item.decision().name();
        line.put("container", item.container());
        line.put("previous", item.previous());
        line.fill(
                new DraftItem(
                        item.lot(),
                        item.commodityCode(),
                        item.description(),
                        item.origin(),
                        item.measures(),
                        item.value(),
                        item.quantities(),
                        item.documents()));
        return line;
    }

    /** Writes an item into the cells. */
    void fill(DraftItem item) {
        put("lot", item.lot());
        put("commodityCode", item.commodity());
        put("description", item.description());
        put("origin", item.origin());
        put(
                "documents",
                item.documents().stream()
                        .map(SheetLine::written)
                        .collect(Collectors.joining("\n")));
        put(
                "quantities",
                item.quantities().entrySet().stream()
                        .map(e -> e.getKey() + " " + plain(e.getValue()))
                        .collect(Collectors.joining("\n")));
        measure(item.measures(), item.value());
    }

    /** Writes measures and value into the cells, and remembers that they belong together. */
    void measure(Measures measures, Money value) {
        put("packages", plain(measures.packages()));
        put("netKg", plain(measures.netKg()));
        put("grossKg", plain(measures.grossKg()));
        boolean counted = measures.supplementary() != null;
        put("quantity", counted ? plain(measures.supplementary().quantity()) : null);
        put("unit", counted ? measures.supplementary().unit() : null);
        put("value", value == null ? null : value.amount().toPlainString());
        put("currency", value == null ? get("currency") : value.currency());
        asLastReckoned = masses();
    }

    /** Whether only the packages were typed anew, so that masses and value should follow. */
    boolean packagesAlone() {
        String[] before = asLastReckoned.split("\\|", -1);
        return before.length == 4
                && !before[0].equals(get("packages"))
                && asLastReckoned
                        .substring(before[0].length())
                        .equals(masses().substring(get("packages").length()));
    }

    private String masses() {
        return String.join("|", get("packages"), get("netKg"), get("grossKg"), get("value"));
    }

    private static String written(DocumentReference document) {
        String date = document.date() == null ? "" : " " + document.date();
        return document.type() + " " + document.number() + date;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void put(String cell, Object value) {
        cells.put(cell, value == null ? "" : value.toString());
    }

    void suppose(String cell, String text) {
        if (get(cell).isEmpty()) {
            put(cell, text);
        }
    }

    String get(String cell) {
        String text = cells.get(cell);
        return text == null ? "" : text.strip();
    }

    /** The cells by the last part of their field's path. */
    public Map<String, String> getCells() {
        return cells;
    }

    /** What is wrong, by cell. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    public String mark(String cell) {
        return wrong.containsKey(cell) ? "wrong" : "";
    }

    void renumber(int now) {
        number = now;
    }

    public int getNumber() {
        return number;
    }

    public String getDecision() {
        return decision;
    }

    public boolean isStanding() {
        return !get("lot").isEmpty();
    }
}
