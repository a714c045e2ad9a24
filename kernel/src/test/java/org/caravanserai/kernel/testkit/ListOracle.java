package org.caravanserai.kernel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.caravanserai.kernel.sieve.Condition;
import org.caravanserai.kernel.sieve.Sieve;

/** What a list must answer to a sieve, found out row by row in memory. */
public final class ListOracle<T> {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Map<String, Function<T, Object>> cells = new LinkedHashMap<>();

    /** A column of the list and what a row says in it. */
    public ListOracle<T> column(String key, Function<T, Object> cell) {
        cells.put(key, cell);
        return this;
    }

    public Iterable<String> columns() {
        return cells.keySet();
    }

    /**
     * @param all the whole list in its own order
     */
    public List<T> find(List<T> all, Sieve sieve) {
        List<T> found = new ArrayList<>(all);
        sieve.only()
                .forEach(
                        (key, typed) ->
                                found.removeIf(
                                        row ->
                                                !Condition.of(typed, sieve.zone())
                                                        .test(cells.get(key).apply(row))));
        if (sieve.sort() != null) {
            Comparator<T> order =
                    (one, other) ->
                            Condition.order(
                                    cells.get(sieve.sort()).apply(one),
                                    cells.get(sieve.sort()).apply(other));
            found.sort(sieve.descending() ? order.reversed() : order);
        }
        return found;
    }

    /**
     * Asks the list for every column sorted both ways, and sifted by all that can be typed.
     *
     * @param all the whole list in its own order
     * @param list answers a sieve with so many rows from there on
     */
    public void agrees(List<T> all, Sifted<T> list, ToLongFunction<Sieve> count) {
        Random random = new Random(all.size());
        for (Sieve sieve : sieves(all, random)) {
            List<T> wanted = find(all, sieve);
            assertThat(list.find(sieve, 0, all.size())).as(sieve.toString()).isEqualTo(wanted);
            assertThat(count.applyAsLong(sieve)).as(sieve.toString()).isEqualTo(wanted.size());
            if (wanted.size() > 2) {
                assertThat(list.find(sieve, 1, 2)).isEqualTo(wanted.subList(1, 3));
            }
        }
    }

    /** A list that is asked for a page. */
    @FunctionalInterface
    public interface Sifted<T> {
        List<T> find(Sieve sieve, int offset, int limit);
    }

    /** Every column sorted both ways, and sifted by all that can be typed of what stands in it. */
    public List<Sieve> sieves(List<T> all, Random random) {
        List<Sieve> sieves = new ArrayList<>();
        List<String> keys = List.copyOf(cells.keySet());
        for (String key : keys) {
            String other = keys.get(random.nextInt(keys.size()));
            for (boolean descending : new boolean[] {false, true}) {
                sieves.add(new Sieve(key, descending, Map.of(), ALMATY));
            }
            Object cell = cells.get(key).apply(all.get(random.nextInt(all.size())));
            for (String typed : typed(cell == null ? "nothing" : cell, random)) {
                String sort = random.nextBoolean() ? other : null;
                sieves.add(new Sieve(sort, random.nextBoolean(), Map.of(key, typed), ALMATY));
            }
        }
        return sieves;
    }

    private static List<String> typed(Object cell, Random random) {
        String shown = shown(cell);
        String begin = shown.substring(0, Math.max(1, random.nextInt(shown.length() + 1)));
        String part = shown.substring(random.nextInt(shown.length()));
        List<String> typed = new ArrayList<>();
        for (String sign : List.of("", "!", "=", ">", ">=", "<", "<=")) {
            typed.add(sign + shown);
            typed.add(sign + (cell instanceof LocalDate ? shown.substring(0, 7) : begin));
        }
        typed.addAll(
                List.of(
                        part,
                        part.toUpperCase(),
                        "=",
                        "%",
                        "_",
                        "!!",
                        "x' or 1=1",
                        "1..9",
                        "zz|" + part));
        typed.add(shown + ".." + shown);
        typed.removeIf(String::isBlank);
        return typed;
    }

    private static String shown(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return cell instanceof Instant moment
                ? moment.atZone(ALMATY).toLocalDateTime().toString().substring(0, 16)
                : cell.toString();
    }
}
