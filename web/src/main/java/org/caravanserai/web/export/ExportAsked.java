package org.caravanserai.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Texts;
import org.primefaces.component.datatable.DataTable;

/**
 * Whether a page was opened to be written into a file and not to be shown: asked for by a header
 * that no form of another site can send, or by the API before it opened the page.
 */
@RequestScoped
public class ExportAsked {

    private static final String HEADER = "X-Export";
    private static final String GRID = "X-Export-Grid";
    private static final int CONFLICT = 409;

    @Inject FacesContext faces;
    @Inject ExportDesk desk;
    @Inject ExportWords words;
    @Inject Texts texts;

    /** What the API asks for, and the answer to it. */
    public static final class Call {

        private final ExportForm form;
        private final String grid;
        private final String query;
        private ExportShown job;

        public Call(ExportForm form, String grid, String query) {
            this.form = form;
            this.grid = grid;
            this.query = query;
        }

        /** The job; null where the page has no such grid. */
        public ExportShown job() {
            return job;
        }
    }

    /** Begins the file, if one was asked for, and answers instead of the page. */
    public void answer(String page, List<DataTable> grids) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Call call = (Call) request.getAttribute(Call.class.getName());
        if (call != null) {
            call.job = begin(page, grids, call);
            faces.responseComplete();
        } else if (request.getHeader(HEADER) != null && "POST".equals(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : request.getQueryString();
            say(() -> begin(page, grids, new Call(form(request), request.getHeader(GRID), query)));
            faces.responseComplete();
        }
    }

    private static ExportForm form(HttpServletRequest request) {
        return Stream.of(ExportForm.values())
                .filter(form -> form.name().equals(request.getHeader(HEADER)))
                .findFirst()
                .orElse(ExportForm.XLSX);
    }

    private ExportShown begin(String page, List<DataTable> grids, Call call) {
        return grids.stream()
                .filter(grid -> grid.getId().equals(call.grid))
                .findFirst()
                .map(grid -> desk.begin(grid, page, call.query, call.form))
                .orElse(null);
    }

    private void say(Supplier<ExportShown> work) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setContentType("application/json; charset=UTF-8");
        try {
            try {
                ExportShown job = work.get();
                response.getWriter().write(job == null ? "null" : Json.write(words.of(job)));
            } catch (Refusal refused) {
                response.setStatus(CONFLICT);
                response.getWriter().write(Json.write(texts.of(refused)));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
