package org.caravanserai.web.grid;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody has arranged a grid, written as it stands in an address: {@code
 * sort=-net&columns=lot,net&density=compact&only.goods=tyre}.
 *
 * @param columns keys in the order of display; empty for those that the list offers
 * @param sort key of the column to order by; null for the order of the list itself
 * @param only what the reader typed over a column, by its key
 * @param compact rows of 28 instead of 32 px
 */
public record Arrangement(
        List<String> columns,
        String sort,
        boolean descending,
        Map<String, String> only,
        boolean compact)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ONLY = "only.";
    private static final String COMPACT = "compact";

    /** As the list offers itself. */
    public static final Arrangement OFFERED =
            new Arrangement(List.of(), null, false, Map.of(), false);

    public Arrangement {
        columns = List.copyOf(columns);
        only = Map.copyOf(only);
    }

    /** Reads an arrangement; words it does not know, as of an older program, are left out. */
    public static Arrangement parse(String text) {
        Map<String, String> words = words(text == null ? "" : text);
        String sort = words.getOrDefault("sort", "");
        boolean descending = sort.startsWith("-");
        Map<String, String> only = new TreeMap<>();
        words.forEach(
                (word, value) -> {
                    if (word.startsWith(ONLY) && !value.isBlank()) {
                        only.put(word.substring(ONLY.length()), value.strip());
                    }
                });
        return new Arrangement(
                Stream.of(words.getOrDefault("columns", "").split(","))
                        .filter(key -> !key.isBlank())
                        .distinct()
                        .toList(),
                sort.isBlank() ? null : descending ? sort.substring(1) : sort,
                descending,
                only,
                COMPACT.equals(words.get("density")));
    }

    /** As {@link #parse} reads it; empty for {@link #OFFERED}. */
    public String text() {
        List<String> words = new ArrayList<>();
        if (!columns.isEmpty()) {
            words.add("columns=" + String.join(",", columns));
        }
        if (compact) {
            words.add("density=" + COMPACT);
        }
        if (sort != null) {
            words.add("sort=" + (descending ? "-" : "") + sort);
        }
        new TreeMap<>(only).forEach((key, value) -> words.add(ONLY + key + '=' + encoded(value)));
        return String.join("&", words);
    }

    /** Only what a reader wants of every visit: columns and density. */
    public Arrangement lasting() {
        return new Arrangement(columns, null, false, Map.of(), compact);
    }

    /** Whether rows are left out or put into another order than that of the list itself. */
    public boolean choosy() {
        return sort != null || !only.isEmpty();
    }

    private static Map<String, String> words(String text) {
        return Stream.of(text.split("&"))
                .map(word -> word.split("=", 2))
                .filter(word -> word.length == 2)
                .collect(
                        Collectors.toMap(
                                word -> word[0], word -> decoded(word[1]), (one, other) -> other));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
