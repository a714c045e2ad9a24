package org.caravanserai.kernel.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody saw of a thing when they began to change it. The service that holds the thing
 * compares it with what stands there now, so that nobody overwrites what they never saw.
 *
 * @param values by the names of the fields; only those that are named are compared
 */
public record Seen(Map<String, String> values) implements Serializable {

    /** For whoever did not look and wants the change whatever stands there. */
    public static final Seen NOTHING = of(Map.of());

    private static final long serialVersionUID = 1L;

    public Seen {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Seen of(Map<String, ?> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((field, value) -> texts.put(field, text(value)));
        return new Seen(texts);
    }

    /** The same with one more field, for a thing that is told field by field. */
    public Seen and(String field, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, text(value));
        return new Seen(more);
    }

    /**
     * Compares what was seen with what is there.
     *
     * @param seen null or {@link #NOTHING} where nobody looked
     * @param now every field that can be seen
     * @throws InvalidInput {@code seen-unknown} for a field that the thing does not have
     * @throws Refusal {@code changed-meanwhile}, with what each field was and is
     */
    public static void check(Seen seen, Seen now) {
        if (seen == null) {
            return;
        }
        for (String field : seen.values.keySet()) {
            if (!now.values.containsKey(field)) {
                String known = String.join(", ", now.values.keySet());
                throw InvalidInput.of("seen." + field, "seen-unknown", field, known);
            }
        }
        List<Problem> changed =
                seen.values.entrySet().stream()
                        .filter(one -> !one.getValue().equals(now.values.get(one.getKey())))
                        .map(one -> changed(one, now.values.get(one.getKey())))
                        .toList();
        if (!changed.isEmpty()) {
            throw new Refusal(changed, "changed-meanwhile");
        }
    }

    private static Problem changed(Map.Entry<String, String> was, String is) {
        return Problem.of(was.getKey(), "changed-field", shown(was.getValue()), shown(is));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }

    /** Numbers are equal however they are written, and lists in whatever order. */
    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Seen::text).sorted().collect(Collectors.joining(", "));
        }
        return value.toString().strip();
    }
}
