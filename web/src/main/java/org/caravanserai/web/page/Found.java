package org.caravanserai.web.page;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows as many as were wanted, fewer at the end
 * @param total of all rows that match; for a list that is walked by cursor, -1
 * @param next where the following page begins; null at the end, and where pages are found by their
 *     offset
 */
public record Found<T>(List<T> rows, int total, String next) {

    public Found {
        rows = List.copyOf(rows);
    }

    public static <T> Found<T> page(List<T> rows, long total) {
        return new Found<>(rows, Math.toIntExact(total), null);
    }

    public static <T> Found<T> slice(List<T> rows, String next) {
        return new Found<>(rows, -1, next);
    }

    /** A page of a list that is walked by cursor and counts nevertheless. */
    public static <T> Found<T> counted(List<T> rows, long total, String next) {
        return new Found<>(rows, Math.toIntExact(total), next);
    }

    /** A list short enough to be held whole. */
    public static <T> Found<T> whole(List<T> all, Wanted wanted) {
        int from = Math.min(wanted.offset(), all.size());
        int to = Math.min(from + wanted.limit(), all.size());
        return page(all.subList(from, to), all.size());
    }

    boolean counted() {
        return total >= 0;
    }
}
