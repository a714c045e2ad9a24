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
    @Inject transient UnitLabels labels;

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
                path.equals("/unit-label")
                        ? labels(request)
                        : document(path, asked, languages, request);
        response.setContentType(printed.contentType());
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + printed.fileName() + "\"");
        printed.write(response.getOutputStream());
    }

    private Printed labels(HttpServletRequest request) {
        String form = request.getParameter("form");
        return labels.print(
                request.getParameter("subject"),
                request.getParameter("size"),
                form == null
                        ? UnitLabels.Form.PDF
                        : Query.choice("form", form, UnitLabels.Form.class),
                request.getParameter("languages"),
                Address.of(request));
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
