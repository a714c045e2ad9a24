package org.caravanserai.customs.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a book.
 *
 * @param name as sheets and the REST API call it
 * @param column of the table; null for {@link CellKind#RATE}
 * @param words what a {@link CellKind#WORD} may be
 * @param key whether rows are told apart by it, beside their first day
 * @param longest characters that fit
 */
public record BookColumn(
        String name,
        String column,
        CellKind kind,
        boolean required,
        boolean key,
        int longest,
        List<String> words) {

    static BookColumn key(String name, String column, CellKind kind, boolean required, int size) {
        return new BookColumn(name, column, kind, required, true, size, List.of());
    }

    static BookColumn of(String name, String column, CellKind kind, boolean required, int size) {
        return new BookColumn(name, column, kind, required, false, size, List.of());
    }

    static BookColumn rate() {
        return of("rate", null, CellKind.RATE, true, 80);
    }

    BookColumn oneOf(Object... choices) {
        List<String> names = Stream.of(choices).map(Object::toString).toList();
        return new BookColumn(name, column, kind, required, key, longest, names);
    }

    /** The words it may be, with blanks between them. */
    public String choices() {
        return String.join(" ", words);
    }

    /** Columns of the table, with commas between them. */
    String sql() {
        return kind == CellKind.RATE
                ? RateCell.COLUMNS.stream().collect(Collectors.joining(", "))
                : column;
    }

    int width() {
        return kind == CellKind.RATE ? RateCell.COLUMNS.size() : 1;
    }
}
