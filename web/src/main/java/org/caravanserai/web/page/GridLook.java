package org.caravanserai.web.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.web.grid.Arrangement;
import org.caravanserai.web.grid.Cells;
import org.caravanserai.web.grid.Cells.Column;
import org.caravanserai.web.views.Layouts;
import org.primefaces.component.datatable.DataTable;

/** Shows a grid as its reader has arranged it. */
@Named("gridLook")
@RequestScoped
public class GridLook {

    @Inject FacesContext faces;
    @Inject Layouts layouts;

    /** Just before the grid is written: chosen columns, in the chosen order. */
    public void arrange(ComponentSystemEvent writing) {
        DataTable grid = (DataTable) writing.getComponent();
        if (grid.getValue() instanceof Rows<?> rows) {
            List<Column> shown = Cells.of(grid).arranged(rows.getArrangement());
            shown.forEach(one -> ((UIComponent) one.part()).getAttributes().put("visible", true));
            grid.setColumns(shown.stream().map(Column::part).toList());
        }
    }

    /** After the reader has arranged the grid: columns and density are remembered. */
    public void arranged(String id, Rows<?> rows) {
        rows.restart(id);
        layouts.keep(faces.getViewRoot().getViewId(), id, rows.getArrangement());
    }

    /** The columns for the script of the grid: those that stand there in order, then the rest. */
    public String columns(Rows<?> rows) {
        DataTable grid = rows.grid();
        if (grid == null) {
            return "[]";
        }
        Cells cells = Cells.of(grid);
        Arrangement arrangement = rows.getArrangement();
        List<Column> shown = cells.arranged(arrangement);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        shown.forEach(column -> all.add(told(column, true)));
        cells.columns().stream()
                .filter(column -> !shown.contains(column))
                .forEach(column -> all.add(told(column, false)));
        return all.toString();
    }

    private static ObjectNode told(Column column, boolean shown) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", column.key())
                .put("heading", column.heading())
                .put("shown", shown)
                .put("valued", column.value() != null);
    }
}
