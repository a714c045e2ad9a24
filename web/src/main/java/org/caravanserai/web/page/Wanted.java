package org.caravanserai.web.page;

import java.util.Map;

/**
 * What a grid asks of a query.
 *
 * @param offset rows before the wanted page
 * @param cursor where the wanted page begins, as the page before it said; null for the first page
 * @param text what stands in the search field of the list, stripped; empty for everything
 * @param filters by field of the column, only those that are set
 * @param sort field of the column to order by; null for the order of the list itself
 */
public record Wanted(
        int offset,
        int limit,
        String cursor,
        String text,
        Map<String, Object> filters,
        String sort,
        boolean descending) {

    /** The text of one column's filter; null if it is not set. */
    public String filter(String field) {
        Object value = filters.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }
}
