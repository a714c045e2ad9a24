package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.web.export.ExportAsked;
import org.caravanserai.web.views.Layouts;
import org.caravanserai.web.views.Views;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * A list is its page at an address: what stands in the address goes into the filters over the list
 * and into the grid itself, so that a link shows to one person what another saw.
 *
 * <p>Every input of the tools is a filter, under its id; the grid says its arrangement under its
 * own ({@code grid=sort%3D-net}), the search field under {@code q}.
 */
@Named
@RequestScoped
public class ListAddress {

    private static final String TOOLS = "tools";
    private static final String SEARCH = "find-grid";

    @Inject FacesContext faces;
    @Inject Views views;
    @Inject Layouts layouts;
    @Inject ExportAsked exporting;

    /** Before a page is shown for the first time. */
    public void open() {
        if (faces.isPostback() || faces.getViewRoot() == null) {
            return;
        }
        List<DataTable> grids = grids(faces.getViewRoot(), new ArrayList<>());
        if (grids.isEmpty()) {
            return;
        }
        Map<String, String> given = faces.getExternalContext().getRequestParameterMap();
        String page = faces.getViewRoot().getViewId();
        Map<String, String> wanted =
                given.isEmpty() ? views.opening(page).map(ListAddress::parse).orElse(given) : given;
        for (DataTable grid : grids) {
            String state = wanted.get(grid.getId());
            Rows<?> rows = (Rows<?>) grid.getValue();
            rows.setState(state != null ? state : layouts.of(page, grid.getId()));
        }
        filters().forEach(input -> fill(input, wanted));
        exporting.answer(page, grids);
    }

    /** Whether the page that is open is a list. */
    public boolean isList() {
        return !grids(faces.getViewRoot(), new ArrayList<>()).isEmpty();
    }

    /** What the query of an address says, one value a name. */
    static Map<String, String> parse(String query) {
        return Stream.of(query.split("&"))
                .map(word -> word.split("=", 2))
                .filter(word -> word.length == 2)
                .collect(
                        Collectors.toMap(
                                word -> word[0],
                                word -> URLDecoder.decode(word[1], StandardCharsets.UTF_8),
                                (one, other) -> other));
    }

    /** The filters over the lists of this page. */
    public List<UIInput> filters() {
        UIComponent tools = ComponentTraversalUtils.firstWithId(TOOLS, faces.getViewRoot());
        return tools == null ? List.of() : inputs(tools, new ArrayList<>());
    }

    /** Under which name the address carries a filter. */
    public static String name(UIInput filter) {
        return filter.getId().equals(SEARCH) ? "q" : filter.getId();
    }

    private void fill(UIInput filter, Map<String, String> wanted) {
        String text = wanted.get(name(filter));
        if (text == null) {
            return;
        }
        filter.setSubmittedValue(text);
        filter.validate(faces);
        if (filter.isValid()) {
            filter.updateModel(faces);
        } else {
            filter.resetValue();
        }
    }

    private static List<UIInput> inputs(UIComponent part, List<UIInput> found) {
        if (part instanceof UIInput input && part.isRendered()) {
            found.add(input);
        }
        Iterator<UIComponent> parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            inputs(parts.next(), found);
        }
        return found;
    }

    static List<DataTable> grids(UIComponent part, List<DataTable> found) {
        if (part instanceof DataTable table && table.getValue() instanceof Rows) {
            found.add(table);
        }
        Iterator<UIComponent> parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            grids(parts.next(), found);
        }
        return found;
    }
}
