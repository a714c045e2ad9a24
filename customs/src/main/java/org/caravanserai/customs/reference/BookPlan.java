package org.caravanserai.customs.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * Works out what the rows of a sheet would do to a book: a row with the same key and first day is
 * changed; a row that begins later ends the one before it on the day before.
 */
final class BookPlan {

    private final Book book;
    private final Map<List<String>, List<BookRow>> byKey = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<BookRow, BookStep> steps = new LinkedHashMap<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private int unchanged;

    BookPlan(Book book, List<BookRow> rows) {
        this.book = book;
        rows.forEach(row -> byKey.computeIfAbsent(row.key(book), k -> new ArrayList<>()).add(row));
    }

    /** Adds the rows, the earliest first, so that each finds the one before it. */
    void add(List<Map<String, String>> given) {
        Map<BookRow, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            BookRow row = read(given.get(i), i + 1);
            if (row != null) {
                numbers.put(row, i + 1);
            }
        }
        numbers.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().from()))
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    private BookRow read(Map<String, String> given, int number) {
        Map<String, String> cells = new HashMap<>();
        int before = problems.size();
        for (BookColumn column : book.columns()) {
            try {
                cells.put(column.name(), Cells.canonical(column, given.get(column.name())));
            } catch (InvalidValue wrong) {
                problems.add(wrong.at(column.name()).inRow(number));
            }
        }
        if (problems.size() > before) {
            return null;
        }
        BookRow row = new BookRow(0, cells);
        List<String> name = new ArrayList<>(row.key(book));
        name.add(row.cell("validFrom"));
        Integer twin = seen.putIfAbsent(name, number);
        if (twin != null) {
            problems.add(Problem.ofRow(number, "validFrom", "reference-twice", twin));
            return null;
        }
        return row;
    }

    private void add(BookRow row, int number) {
        if (row.to() != null && row.to().isBefore(row.from())) {
            problems.add(Problem.ofRow(number, "validTo", "period-backwards"));
            return;
        }
        List<BookRow> others = byKey.computeIfAbsent(row.key(book), key -> new ArrayList<>());
        for (BookRow later : others) {
            if (later.from().isAfter(row.from())
                    && (row.to() == null || !row.to().isBefore(later.from()))) {
                problems.add(
                        Problem.ofRow(
                                number, "validTo", "reference-overlaps", later.from().toString()));
                return;
            }
        }
        BookRow same =
                others.stream().filter(o -> o.from().equals(row.from())).findFirst().orElse(null);
        if (same != null) {
            change(others, same, row);
            return;
        }
        others.stream()
                .filter(other -> other.inForce(row.from()))
                .findFirst()
                .ifPresent(other -> end(others, other, row));
        others.add(row);
        steps.put(row, new BookStep(BookStep.Kind.ADDED, null, row));
    }

    private void change(List<BookRow> others, BookRow same, BookRow row) {
        if (same.cells().equals(row.cells())) {
            unchanged++;
            return;
        }
        replace(others, same, row.as(same.id()), BookStep.Kind.CHANGED);
    }

    private void end(List<BookRow> others, BookRow other, BookRow next) {
        BookRow ended = other.with("validTo", next.from().minusDays(1).toString());
        replace(others, other, ended, BookStep.Kind.ENDED);
    }

    private void replace(List<BookRow> others, BookRow was, BookRow is, BookStep.Kind kind) {
        others.set(others.indexOf(was), is);
        BookStep earlier = steps.remove(was);
        boolean stillNew = earlier != null && earlier.kind() == BookStep.Kind.ADDED;
        BookRow before = earlier == null ? was : earlier.before();
        steps.put(is, new BookStep(stillNew ? BookStep.Kind.ADDED : kind, before, is));
    }

    /** What changes and ends first: it is what somebody must look at. */
    List<BookStep> steps() {
        return steps.values().stream()
                .sorted(Comparator.comparing(step -> step.kind() == BookStep.Kind.ADDED))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }

    int unchanged() {
        return unchanged;
    }
}
