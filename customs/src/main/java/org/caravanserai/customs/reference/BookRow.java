package org.caravanserai.customs.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a book, its cells by the names of the columns.
 *
 * @param id 0 for one that is not in the book yet
 */
public record BookRow(long id, Map<String, String> cells) {

    public BookRow {
        cells = Map.copyOf(cells);
    }

    public String cell(String name) {
        return cells.getOrDefault(name, "");
    }

    /** The first day on which it is in force. */
    public LocalDate from() {
        return LocalDate.parse(cell("validFrom"));
    }

    /** Null while it has no end. */
    public LocalDate to() {
        return cell("validTo").isEmpty() ? null : LocalDate.parse(cell("validTo"));
    }

    public boolean inForce(LocalDate day) {
        return !from().isAfter(day) && (to() == null || !to().isBefore(day));
    }

    List<String> key(Book book) {
        return book.columns().stream()
                .filter(BookColumn::key)
                .map(column -> cell(column.name()))
                .toList();
    }

    /** The key in words. */
    public String title(Book book) {
        return String.join(" ", key(book)).strip();
    }

    /** The other cells in words, without days, source and mark. */
    public String says(Book book) {
        return book.columns().stream()
                .filter(column -> !column.key() && !Book.COMMON.contains(column.name()))
                .map(column -> cell(column.name()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    BookRow with(String column, String text) {
        Map<String, String> changed = new java.util.HashMap<>(cells);
        changed.put(column, text);
        return new BookRow(id, changed);
    }

    BookRow as(long other) {
        return new BookRow(other, cells);
    }
}
