package org.caravanserai.inventory.scanning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * The elements of a GS1-128 (or GS1 DataMatrix) code, by their meaning. Elements of variable length
 * end with FNC1, which a scanner sends as the character 29, or with the end of the code; printed
 * beneath the bars, identifiers stand in brackets, and that form is read, too.
 *
 * @param elements values by the meanings of {@code gs1-identifiers.csv}; weights in kilograms
 */
record Gs1(Map<String, String> elements) {

    /** FNC1 as scanners send it: the ASCII group separator. */
    static final char FNC1 = 29;

    private static final Pattern BRACKETED = Pattern.compile("\\(([0-9]{2,4})\\)([^(]+)");
    private static final String COUNT = "COUNT";

    /** One row of the table. */
    private record Identifier(String ai, int length, int longest, String meaning) {

        boolean weight() {
            return meaning.endsWith("_KG");
        }
    }

    /** Nothing where the text is no row of known elements, each of its length. */
    static Optional<Gs1> read(String text) {
        Map<String, String> elements = new LinkedHashMap<>();
        boolean read = text.startsWith("(") ? bracketed(text, elements) : plain(text, elements);
        return read && !elements.isEmpty() ? Optional.of(new Gs1(elements)) : Optional.empty();
    }

    private static boolean bracketed(String text, Map<String, String> elements) {
        StringBuilder plain = new StringBuilder();
        Matcher element = BRACKETED.matcher(text.replace(" ", ""));
        int end = 0;
        while (element.find() && element.start() == end) {
            plain.append(element.group(1)).append(element.group(2)).append(FNC1);
            end = element.end();
        }
        return end == text.replace(" ", "").length() && plain(plain.toString(), elements);
    }

    private static boolean plain(String text, Map<String, String> elements) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == FNC1) {
                at++;
                continue;
            }
            Optional<Identifier> found = identifier(text, at);
            if (found.isEmpty()) {
                return false;
            }
            Identifier one = found.get();
            int begin = at + one.ai().length();
            int stop = text.indexOf(FNC1, begin);
            int end = stop < 0 ? text.length() : stop;
            if (one.length() > 0) {
                end = begin + one.length();
            }
            if (end > text.length() || end == begin || end - begin > one.longest()) {
                return false;
            }
            if (!keep(one, text.substring(begin, end), elements)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static Optional<Identifier> identifier(String text, int at) {
        return Table.ROWS.stream().filter(one -> text.startsWith(one.ai(), at)).findFirst();
    }

    /** The fourth digit of a weight's identifier says how many decimals it has. */
    private static boolean keep(Identifier one, String value, Map<String, String> elements) {
        boolean digits = one.length() > 0 || COUNT.equals(one.meaning());
        if (digits && !value.matches("[0-9]+")) {
            return false;
        }
        String meant = value;
        if (one.weight()) {
            meant =
                    new BigDecimal(value.substring(1))
                            .movePointLeft(value.charAt(0) - '0')
                            .toPlainString();
        }
        elements.put(one.meaning(), meant);
        return true;
    }

    Optional<String> value(String meaning) {
        return Optional.ofNullable(elements.get(meaning));
    }

    private static final class Table {
        static final List<Identifier> ROWS =
                ReferenceTable.read(Gs1.class, "gs1-identifiers.csv").stream()
                        .map(Table::row)
                        .toList();

        private static Identifier row(CSVRecord row) {
            return new Identifier(
                    row.get("ai"),
                    Integer.parseInt(row.get("length")),
                    Integer.parseInt(row.get("longest")),
                    row.get("meaning"));
        }
    }
}
