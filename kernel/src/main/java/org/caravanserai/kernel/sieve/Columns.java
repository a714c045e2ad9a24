package org.caravanserai.kernel.sieve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * The columns that a query can be narrowed and ordered by, each with its expression in that query.
 * A list says them once; whoever asks names them by key.
 *
 * <p>Typed text never enters the query, only parameters do.
 */
public final class Columns {

    /** What stands in a column, which says how it is compared. */
    enum Kind {
        CODE,
        TEXT,
        DECIMAL,
        WHOLE,
        DAY,
        MOMENT
    }

    record Column(Kind kind, String expression) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final String text;

    private Columns(String text) {
        this.text = text;
    }

    /** Of a query in SQL. */
    public static Columns sql() {
        return new Columns("varchar");
    }

    /** Of a query in the language of JPA. */
    public static Columns jpql() {
        return new Columns("string");
    }

    /** Identifiers and codes in capitals: ordered as they stand, so that an index serves. */
    public Columns code(String key, String expression) {
        return add(key, Kind.CODE, expression);
    }

    /** Words, whose case does not matter. */
    public Columns text(String key, String expression) {
        return add(key, Kind.TEXT, expression);
    }

    /** Numbers with decimal places. */
    public Columns decimal(String key, String expression) {
        return add(key, Kind.DECIMAL, expression);
    }

    public Columns whole(String key, String expression) {
        return add(key, Kind.WHOLE, expression);
    }

    public Columns day(String key, String expression) {
        return add(key, Kind.DAY, expression);
    }

    public Columns moment(String key, String expression) {
        return add(key, Kind.MOMENT, expression);
    }

    private Columns add(String key, Kind kind, String expression) {
        columns.put(key, new Column(kind, expression));
        return this;
    }

    public Set<String> keys() {
        return columns.keySet();
    }

    /**
     * @throws InvalidInput {@code column-unknown}
     */
    public Sifting read(Sieve sieve) {
        Sifting sifting = new Sifting(text, sieve.zone());
        with(sieve.only(), (key, typed) -> sifting.only(column(key), typed));
        if (sieve.sort() != null) {
            sifting.by(column(sieve.sort()), sieve.descending());
        }
        return sifting;
    }

    private static void with(Map<String, String> only, BiConsumer<String, String> each) {
        only.keySet().stream().sorted().forEach(key -> each.accept(key, only.get(key)));
    }

    private Column column(String key) {
        Column column = columns.get(key);
        if (column == null) {
            throw InvalidInput.of("sort", "column-unknown", key, String.join(", ", keys()));
        }
        return column;
    }
}
