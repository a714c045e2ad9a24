package org.caravanserai.web.page;

import jakarta.enterprise.inject.spi.CDI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.sieve.Condition;
import org.caravanserai.web.grid.Arrangement;
import org.caravanserai.web.grid.Cells;
import org.caravanserai.web.grid.Cells.Column;

/**
 * A list sorted and filtered by its columns where its query cannot: its rows are walked, chosen by
 * what their cells say and put into order. A long list is read up to a limit, and says so.
 */
final class Sifted<T> {

    /** Rows that are read at most: some hundred milliseconds, some megabytes. */
    static final int MOST = 20_000;

    /** Rows that a file which nobody waits for may hold in memory to put them into order. */
    static final int MOST_SORTED = 100_000;

    private static final int PIECE = 500;

    private final Arrangement arrangement;
    private final int most;
    private final Rows.Query<T> query;
    private final String text;
    private final Map<Column, Predicate<Object>> only = new HashMap<>();
    private final Column sort;
    private final Cells.Asker asker;
    private boolean cut;

    private List<T> whole;

    /** Columns that the query filters by, and that it can put rows into order by. */
    record Known(Set<String> columns, Set<String> orders) {}

    private Sifted(Rows<T> rows, Rows.Query<T> query, Cells cells, Known known, int most) {
        this.most = most;
        this.arrangement = rows.getArrangement();
        this.query = query;
        this.text = rows.getText();
        this.asker = cells.asker();
        ZoneId zone = CDI.current().select(Sites.class).get().home();
        rows.only()
                .forEach(
                        (key, typed) -> {
                            Column column =
                                    known.columns().contains(key) ? null : valued(cells, key);
                            if (column != null) {
                                only.put(column, Condition.of(typed, zone));
                            }
                        });
        String by = arrangement.sort();
        sort = by == null || known.orders().contains(by) ? null : valued(cells, by);
    }

    /** Null where the query does all that is asked for. */
    static <T> Sifted<T> of(Rows<T> rows, Rows.Query<T> query, Known known, int most) {
        if (!rows.getArrangement().choosy()) {
            return null;
        }
        var grid = rows.grid();
        Sifted<T> sifted =
                grid == null ? null : new Sifted<>(rows, query, Cells.of(grid), known, most);
        return sifted == null || sifted.only.isEmpty() && sifted.sort == null ? null : sifted;
    }

    private static Column valued(Cells cells, String key) {
        Column column = cells.find(key);
        return column == null || column.value() == null ? null : column;
    }

    boolean cut() {
        return cut;
    }

    Found<T> page(Wanted wanted) {
        if (whole == null) {
            whole = all(wanted);
        }
        return Found.whole(whole, wanted);
    }

    /**
     * The same for a file, which must not leave out rows in silence.
     *
     * @throws Refusal {@code export-unsorted} where there are too many to put into order
     */
    Found<T> ordered(Wanted wanted) {
        Found<T> page = page(wanted);
        if (cut) {
            throw new Refusal("export-unsorted", most);
        }
        return page;
    }

    /** Whether rows can be passed on one by one; a sort must have read them all. */
    boolean streams() {
        return sort == null;
    }

    private List<T> all(Wanted wanted) {
        Walk<T> walk =
                new Walk<>(
                        query,
                        (offset, cursor) -> new Wanted(offset, PIECE, cursor, text, wanted.sieve()),
                        row -> true);
        List<T> fitting = new ArrayList<>();
        int read = 0;
        while (walk.hasNext() && read < most) {
            List<T> piece = walk.next();
            read += piece.size();
            piece.stream().filter(this::fits).forEach(fitting::add);
        }
        cut = walk.hasNext();
        return sort == null ? fitting : sorted(fitting);
    }

    boolean fits(T row) {
        return only.entrySet().stream()
                .allMatch(one -> one.getValue().test(asker.value(one.getKey(), row)));
    }

    private List<T> sorted(List<T> rows) {
        record Keyed<R>(R row, Object by) {}
        Comparator<Keyed<T>> order = (one, other) -> Condition.order(one.by(), other.by());
        return rows.stream()
                .map(row -> new Keyed<>(row, asker.value(sort, row)))
                .sorted(arrangement.descending() ? order.reversed() : order)
                .map(Keyed::row)
                .toList();
    }
}
