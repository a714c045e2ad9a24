package org.caravanserai.web.page;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * The rows of a grid as a file: all that match, not only the page that is shown. A column is
 * exported if it is visible and says what by {@code exportValue}.
 */
@Named
@RequestScoped
public class Csv {

    private static final int MOST = 100_000;

    @Inject FacesContext faces;

    public void send(String grid, String name) throws IOException {
        DataTable table =
                (DataTable) ComponentTraversalUtils.firstWithId(grid, faces.getViewRoot());
        List<UIColumn> columns =
                table.getColumns().stream()
                        .filter(column -> expression(column) != null && column.isVisible())
                        .toList();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        try (Writer out =
                new OutputStreamWriter(
                        external.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            write(table, columns, out);
        }
        faces.responseComplete();
    }

    private void write(DataTable table, List<UIColumn> columns, Writer out) throws IOException {
        out.write(CsvFile.MARK);
        out.write(CsvFile.line(columns.stream().map(UIColumn::getHeaderText).toList()));
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        for (Object row : ((Rows<?>) table.getValue()).all(MOST)) {
            request.put(table.getVar(), row);
            out.write(CsvFile.line(values(columns)));
        }
        request.remove(table.getVar());
    }

    private List<Object> values(List<UIColumn> columns) {
        ELContext context = faces.getELContext();
        List<Object> values = new ArrayList<>();
        for (UIColumn column : columns) {
            values.add(expression(column).getValue(context));
        }
        return values;
    }

    private static ValueExpression expression(UIColumn column) {
        return ((UIComponent) column).getValueExpression("exportValue");
    }
}
