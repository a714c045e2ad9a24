package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;

/**
 * An item as it stands on the form: the entry of each box as text, lists one entry a line. What
 * {@link #of} writes, {@link ItemReading} reads back.
 */
public final class ItemText {

    public static final String LOT = "lot";
    public static final String COUNT = "31.count";

    private ItemText() {}

    public static Map<String, String> of(DraftItem item) {
        Map<String, String> texts = new LinkedHashMap<>(item.boxes().said());
        put(texts, LOT, item.lot());
        put(texts, "31", item.description());
        put(texts, "33", item.commodity());
        put(texts, "34", item.origin());
        measures(texts, item.measures());
        price(texts, item.value());
        texts.put("44", lines(item.documents(), ItemText::document));
        texts.put(
                "41.more",
                lines(item.quantities().entrySet(), e -> e.getKey() + " " + plain(e.getValue())));
        texts.put("31.packages", lines(item.boxes().packings(), ItemText::packing));
        texts.put(
                "31.containers",
                lines(item.boxes().containers(), c -> words(c.number(), c.part())));
        texts.put("40", lines(item.boxes().previousDocuments(), ItemText::previous));
        return texts;
    }

    static void measures(Map<String, String> texts, Measures measures) {
        boolean counted = measures.supplementary() != null;
        texts.put(COUNT, plain(measures.packages()));
        texts.put("35", plain(measures.grossKg()));
        texts.put("38", plain(measures.netKg()));
        texts.put("41", counted ? plain(measures.supplementary().quantity()) : "");
        texts.put("41.unit", counted ? measures.supplementary().unit().code() : "");
    }

    static void price(Map<String, String> texts, Money value) {
        texts.put("42", value == null ? "" : value.amount().toPlainString());
        if (value != null) {
            texts.put("42.currency", value.currency());
        }
    }

    private static String document(DocumentReference document) {
        return words(document.type(), document.number(), document.date(), document.validUntil());
    }

    private static String packing(Packing packing) {
        return words(packing.kind(), plain(packing.count()), packing.marks());
    }

    private static String previous(PreviousDocument previous) {
        return words(previous.kind(), previous.number(), previous.date(), previous.item());
    }

    private static <T> String lines(Iterable<T> entries, Function<T, String> line) {
        return Stream.of(entries)
                .flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
                .map(line)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> texts, String box, Object value) {
        texts.put(box, value == null ? "" : value.toString());
    }

    /** The boxes that a column or list of an item holds, and not its map of further boxes. */
    static final List<String> OWN =
            List.of(
                    LOT,
                    "31",
                    "33",
                    "34",
                    COUNT,
                    "35",
                    "38",
                    "41",
                    "41.unit",
                    "42",
                    "42.currency",
                    "44",
                    "41.more",
                    "31.packages",
                    "31.containers",
                    "40");
}
