package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** Reads an item out of the texts of its boxes; what cannot be read is a problem of its box. */
public final class ItemReading {

    private final Map<String, String> texts;
    private final String path;
    private final List<Problem> problems;

    private ItemReading(Map<String, String> texts, String path, List<Problem> problems) {
        this.texts = texts;
        this.path = path;
        this.problems = problems;
    }

    /**
     * @param texts by box, as {@link ItemText} writes them
     * @param path what stands before the box in the field of a problem
     */
    public static DraftItem of(Map<String, String> texts, String path, List<Problem> problems) {
        return new ItemReading(texts, path, problems).item();
    }

    private DraftItem item() {
        Map<String, String> said = new LinkedHashMap<>(texts);
        ItemText.OWN.forEach(said::remove);
        String description = get("31");
        return new DraftItem(
                value(ItemText.LOT, LotId::parse),
                value("33", code -> CommodityCode.parse(code.replace(" ", ""))),
                description.isEmpty() ? null : description,
                get("34").isEmpty() ? null : get("34").toUpperCase(Locale.ROOT),
                measures(),
                price(),
                quantities(),
                documents(),
                new ItemBoxes(said, packings(), containers(), previous()));
    }

    private Measures measures() {
        BigDecimal packages = number(ItemText.COUNT);
        BigDecimal net = number("38");
        BigDecimal gross = number("35");
        return reading(
                ItemText.COUNT,
                () -> new Measures(some(packages), some(net), some(gross), supplementary()));
    }

    private static BigDecimal some(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private Quantity supplementary() {
        BigDecimal quantity = number("41");
        Unit unit = value("41.unit", text -> Unit.parse(text.toUpperCase(Locale.ROOT)));
        if (quantity != null && unit == null && get("41.unit").isEmpty()) {
            problems.add(Problem.of(path + "41.unit", "required"));
        }
        return quantity == null || unit == null ? null : new Quantity(quantity, unit);
    }

    private Money price() {
        BigDecimal amount = number("42");
        if (amount == null) {
            return null;
        }
        String currency = get("42.currency").toUpperCase(Locale.ROOT);
        return reading("42", () -> new Money(amount, currency));
    }

    private Map<Unit, BigDecimal> quantities() {
        Map<Unit, BigDecimal> quantities = new LinkedHashMap<>();
        for (String[] words : lines("41.more", 2)) {
            Unit unit = TypedText.value(words[0], Unit::parse, path + "41.more", problems);
            BigDecimal number = TypedText.number(words[1], path + "41.more", problems);
            if (unit != null && number != null) {
                quantities.put(unit, number);
            }
        }
        return quantities;
    }

    private List<DocumentReference> documents() {
        return lines("44", 2).stream()
                .map(
                        words ->
                                new DocumentReference(
                                        words[0],
                                        words[1],
                                        day("44", words, 2),
                                        day("44", words, 3)))
                .toList();
    }

    private List<Packing> packings() {
        List<Packing> packings = new ArrayList<>();
        for (String[] words : lines("31.packages", 2)) {
            BigDecimal count = TypedText.number(words[1], path + "31.packages", problems);
            String marks = words.length < 3 ? null : String.join(" ", rest(words, 2));
            if (count != null) {
                packings.add(new Packing(words[0].toUpperCase(Locale.ROOT), count, marks));
            }
        }
        return packings;
    }

    private List<ContainerPart> containers() {
        return lines("31.containers", 1).stream()
                .map(
                        w ->
                                new ContainerPart(
                                        w[0].toUpperCase(Locale.ROOT), w.length < 2 ? "1" : w[1]))
                .toList();
    }

    private List<PreviousDocument> previous() {
        return lines("40", 2).stream()
                .map(
                        words -> {
                            boolean item = words.length > 3 && words[3].matches("[0-9]{1,3}");
                            return new PreviousDocument(
                                    words[0],
                                    words[1],
                                    day("40", words, 2),
                                    item ? Integer.valueOf(words[3]) : null);
                        })
                .toList();
    }

    private static List<String> rest(String[] words, int from) {
        return List.of(words).subList(from, words.length);
    }

    /** The words of each line; a line with too few is a problem and left out. */
    private List<String[]> lines(String box, int fewest) {
        List<String[]> lines = new ArrayList<>();
        for (String line : get(box).split("\\R")) {
            String[] words = line.strip().split("\\s+");
            if (line.isBlank()) {
                continue;
            }
            if (words.length < fewest) {
                problems.add(Problem.of(path + box, "box-line", box, line.strip()));
            } else {
                lines.add(words);
            }
        }
        return lines;
    }

    private LocalDate day(String box, String[] words, int at) {
        return words.length > at ? TypedText.day(words[at], path + box, problems) : null;
    }

    private BigDecimal number(String box) {
        return TypedText.number(get(box), path + box, problems);
    }

    private <T> T value(String box, java.util.function.Function<String, T> as) {
        return TypedText.value(get(box), as, path + box, problems);
    }

    private <T> T reading(String box, java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidValue wrong) {
            problems.add(wrong.at(path + box));
            return null;
        }
    }

    private String get(String box) {
        String text = texts.get(box);
        return text == null ? "" : text.strip();
    }
}
