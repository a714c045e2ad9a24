package org.caravanserai.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.api.Query;

/**
 * Shows a document to somebody who signed in by the page: {@code /print/gate-pass?subject=…}. The
 * REST API has its own door; both ask {@link Printing}.
 */
@WebServlet("/print/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Printing printing;
    @Inject transient UnitLabels units;
    @Inject transient BinLabels bins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            send(request, response);
        } catch (NotFound | InvalidInput unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Asked asked = new Asked(request.getParameter("subject"), parameters(request));
        String languages = request.getParameter("languages");
        Printed printed =
                switch (path) {
                    case "/unit-label" -> unitLabels(request);
                    case "/bin-label" -> binLabels(request);
                    default -> document(path, asked, languages, request);
                };
        response.setContentType(printed.contentType());
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + printed.fileName() + "\"");
        printed.write(response.getOutputStream());
    }

    private Printed unitLabels(HttpServletRequest request) {
        return units.print(
                request.getParameter("subject"),
                request.getParameter("size"),
                form(request),
                request.getParameter("languages"),
                Address.of(request));
    }

    private Printed binLabels(HttpServletRequest request) {
        return bins.print(
                request.getParameter("facility"),
                request.getParameter("subject"),
                request.getParameter("zone"),
                request.getParameter("size"),
                form(request),
                request.getParameter("languages"),
                Address.of(request));
    }

    private static LabelForm form(HttpServletRequest request) {
        String form = request.getParameter("form");
        return form == null ? LabelForm.PDF : Query.choice("form", form, LabelForm.class);
    }

    private Printed document(
            String path, Asked asked, String languages, HttpServletRequest request) {
        String kind = path.substring(1);
        return switch (String.valueOf(request.getParameter("form"))) {
            case "xlsx" -> printing.workbook(kind, asked, languages);
            case "csv" -> printing.text(kind, asked, languages);
            default -> printing.paper(kind, asked, languages, Address.of(request));
        };
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
    }
}
