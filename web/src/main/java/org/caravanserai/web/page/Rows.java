package org.caravanserai.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * The rows of a grid, a page at a time, from the query that its page gives.
 *
 * <p>Two kinds of query fit: one that counts and takes an offset, and one that is walked by cursor.
 * For the latter the grid remembers the cursors of the pages it has seen, so that it can go back.
 */
public final class Rows<T> extends LazyDataModel<T> {

    private static final int EXPORT_PAGE = 500;

    /** A page bean's question to a read model; it is asked again on every page turn. */
    @FunctionalInterface
    public interface Query<T> extends Serializable {
        Found<T> find(Wanted wanted);
    }

    private final Query<T> query;
    private final Map<Integer, String> cursors = new HashMap<>();
    private Wanted last = new Wanted(0, EXPORT_PAGE, null, "", Map.of(), null, false);
    private String text = "";
    private boolean counted = true;

    private Rows(Query<T> query) {
        this.query = query;
    }

    public static <T> Rows<T> of(Query<T> query) {
        return new Rows<>(query);
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<T> load(
            int first,
            int pageSize,
            Map<String, SortMeta> sortBy,
            Map<String, FilterMeta> filterBy) {
        SortMeta sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        last =
                new Wanted(
                        first,
                        pageSize,
                        cursors.get(first),
                        text,
                        values(filterBy),
                        sort == null ? null : sort.getField(),
                        sort != null && sort.getOrder().isDescending());
        Found<T> found = query.find(last);
        remember(found, first + pageSize);
        counted = found.counted();
        int known = counted ? found.total() : first + found.rows().size();
        setRowCount(found.next() == null ? known : known + 1);
        return found.rows();
    }

    private void remember(Found<T> found, int following) {
        if (found.next() != null) {
            cursors.put(following, found.next());
        }
    }

    private static Map<String, Object> values(Map<String, FilterMeta> filterBy) {
        Map<String, Object> values = new HashMap<>();
        filterBy.forEach(
                (field, filter) -> {
                    if (filter.isActive()) {
                        values.put(field, filter.getFilterValue());
                    }
                });
        return values;
    }

    /** Every row that matches what the grid shows now, for an export; asked for in pages. */
    public List<T> all(int atMost) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        Found<T> found;
        do {
            found =
                    query.find(
                            new Wanted(
                                    all.size(),
                                    EXPORT_PAGE,
                                    cursor,
                                    text,
                                    last.filters(),
                                    last.sort(),
                                    last.descending()));
            all.addAll(found.rows());
            cursor = found.next();
        } while (all.size() < atMost
                && !found.rows().isEmpty()
                && (found.counted() ? all.size() < found.total() : cursor != null));
        return all;
    }

    /** What stands in the search field of the list. */
    public String getText() {
        return text;
    }

    public void setText(String wanted) {
        text = wanted == null ? "" : wanted.strip();
    }

    /**
     * Begins at the first page again, after the search field or a filter outside the grid changed.
     */
    public void restart(String grid) {
        cursors.clear();
        UIComponent found =
                ComponentTraversalUtils.firstWithId(
                        grid, FacesContext.getCurrentInstance().getViewRoot());
        if (found instanceof UIData table) {
            table.setFirst(0);
        }
    }

    /** Whether the list knows its length; one that is walked by cursor does not. */
    public boolean isCounted() {
        return counted;
    }

    /** The rows under another form, for a view model that needs getters. */
    public static <S, T> Query<T> shown(Query<S> query, Function<S, T> as) {
        return wanted -> {
            Found<S> found = query.find(wanted);
            return new Found<>(found.rows().stream().map(as).toList(), found.total(), found.next());
        };
    }
}
