package org.caravanserai.web.page;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * A list from its first row to its last, a piece at a time, so that none is held whole; of a piece
 * those rows that are wanted.
 */
public final class Walk<T> implements Iterator<List<T>> {

    /** What to ask for the piece that begins there. */
    @FunctionalInterface
    interface Asking {
        Wanted from(int offset, String cursor);
    }

    private final Rows.Query<T> query;
    private final Asking asking;
    private final Predicate<T> only;
    private int reached;
    private String cursor;
    private boolean ended;
    private int total = -1;

    Walk(Rows.Query<T> query, Asking asking, Predicate<T> only) {
        this.query = query;
        this.asking = asking;
        this.only = only;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public List<T> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        Found<T> found = query.find(asking.from(reached, cursor));
        reached += found.rows().size();
        cursor = found.next();
        total = found.total();
        ended =
                found.rows().isEmpty()
                        || (found.counted() ? reached >= found.total() : cursor == null);
        return found.rows().stream().filter(only).toList();
    }

    /** Rows of the whole list, once the first piece was read; -1 where the list does not count. */
    public int total() {
        return total;
    }
}
