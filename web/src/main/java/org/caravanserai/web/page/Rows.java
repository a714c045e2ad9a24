package org.caravanserai.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.web.grid.Arrangement;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * The rows of a grid, a page at a time, from the query that its page gives.
 *
 * <p>Two kinds of query fit: one that counts and takes an offset, and one that is walked by cursor.
 * For the latter the grid remembers the cursors of the pages it has seen, so that it can go back.
 *
 * <p>What a reader sorts by or types over a column goes to the query where the list {@link #knowing
 * said} that its query understands it; otherwise the rows are read and chosen here, of a long list
 * the first {@link Sifted#MOST}.
 */
public final class Rows<T> extends LazyDataModel<T> {

    /** A page bean's question to a read model; it is asked again on every page turn. */
    @FunctionalInterface
    public interface Query<T> extends Serializable {
        Found<T> find(Wanted wanted);
    }

    /** Which columns a query knows, by key. */
    @FunctionalInterface
    public interface Known extends Serializable {
        Set<String> columns();
    }

    private final Query<T> query;
    private final Map<Integer, String> cursors = new HashMap<>();
    private Known known = () -> Set.of();
    private Known ordered = () -> Set.of();
    private Arrangement arrangement = Arrangement.OFFERED;
    private HashSet<String> chosen = new HashSet<>();
    private String text = "";
    private boolean counted = true;
    private boolean cut;

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
        Wanted wanted = wanted(first, pageSize, cursors.get(first));
        Sifted<T> sifted = sifted(Sifted.MOST);
        Found<T> found = sifted == null ? query.find(wanted) : sifted.page(wanted);
        cut = sifted != null && sifted.cut();
        remember(found, first + pageSize);
        counted = found.counted();
        int read = first + found.rows().size();
        setRowCount(counted ? found.total() : found.next() == null ? read : read + 1);
        return found.rows();
    }

    private Sifted<T> sifted(int most) {
        return Sifted.of(this, query, new Sifted.Known(known.columns(), ordered.columns()), most);
    }

    private Wanted wanted(int offset, int limit, String cursor) {
        return new Wanted(offset, limit, cursor, text, sieve());
    }

    private Sieve sieve() {
        boolean sorts =
                arrangement.sort() != null && ordered.columns().contains(arrangement.sort());
        Map<String, String> only = new HashMap<>(only());
        only.keySet().retainAll(known.columns());
        return sorts || !only.isEmpty()
                ? new Sieve(
                        sorts ? arrangement.sort() : null,
                        sorts && arrangement.descending(),
                        only,
                        CDI.current().select(Sites.class).get().home())
                : Sieve.NONE;
    }

    /** What was typed over the columns, with codes for the reader's words. */
    Map<String, String> only() {
        return arrangement.only().isEmpty()
                ? Map.of()
                : ColumnWords.coded(grid(), arrangement.only());
    }

    private void remember(Found<T> found, int following) {
        if (found.next() != null) {
            cursors.put(following, found.next());
        }
    }

    /** Columns that the query itself sorts and filters by, as its list says them. */
    public Rows<T> knowing(Set<String> columns) {
        return knowing(columns, columns);
    }

    /** The same for a list that filters by more columns than it can be put into order by. */
    public Rows<T> knowing(Set<String> columns, Set<String> orders) {
        Set<String> all = new HashSet<>(columns);
        Set<String> some = new HashSet<>(orders);
        known = () -> all;
        ordered = () -> some;
        return this;
    }

    /** The same for a list that knows more at one time than at another. */
    public Rows<T> knowing(Known columns) {
        known = columns;
        ordered = columns;
        return this;
    }

    /** Every row that matches what the grid shows now, read in pieces of that size. */
    public Walk<T> walk(int piece) {
        Sifted<T> sifted = sifted(Sifted.MOST_SORTED);
        Query<T> asked = sifted == null || sifted.streams() ? query : sifted::ordered;
        Sieve sieve = sieve();
        return new Walk<>(
                asked,
                (offset, cursor) -> new Wanted(offset, piece, cursor, text, sieve),
                sifted == null || !sifted.streams() ? row -> true : sifted::fits);
    }

    public Arrangement getArrangement() {
        return arrangement;
    }

    /** How the reader has arranged the grid, as it stands in the address of the page. */
    public String getState() {
        return arrangement.text();
    }

    public void setState(String state) {
        arrangement = Arrangement.parse(state);
    }

    /** Whether the list was too long to be sorted or filtered whole. */
    public boolean isCut() {
        return cut;
    }

    /** Keys of the rows that were ticked, one a line; they outlive a turn of the page. */
    public String getChosen() {
        return String.join("\n", chosen);
    }

    public void setChosen(String keys) {
        chosen =
                keys == null || keys.isBlank()
                        ? new HashSet<>()
                        : new HashSet<>(List.of(keys.strip().split("\\R")));
    }

    /** The ticked rows, by key. */
    public List<String> chosenKeys() {
        return chosen.stream().sorted().toList();
    }

    public void chooseNone() {
        chosen = new HashSet<>();
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

    /** The grid that shows these rows on the page that is open. */
    DataTable grid() {
        return grid(FacesContext.getCurrentInstance().getViewRoot());
    }

    private DataTable grid(UIComponent part) {
        if (part instanceof DataTable table && table.getValue() == this) {
            return table;
        }
        var parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            DataTable found = grid(parts.next());
            if (found != null) {
                return found;
            }
        }
        return null;
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
