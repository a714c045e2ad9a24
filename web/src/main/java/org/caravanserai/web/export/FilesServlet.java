package org.caravanserai.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.api.Json;

/**
 * The files of somebody who signed in by the page: {@code /files/} tells how far they are, {@code
 * /files/12} is one of them, a POST to it stops its writer.
 */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Exports exports;
    @Inject transient ExportWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (request.getPathInfo() == null || request.getPathInfo().length() == 1) {
                response.setContentType("application/json; charset=UTF-8");
                response.getWriter()
                        .write(Json.write(exports.list().stream().map(words::of).toList()));
            } else {
                send(exports.done(id(request)), response);
            }
        } catch (NotFound | Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(ExportShown job, HttpServletResponse response) throws IOException {
        response.setContentType(job.form().type());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + job.fileName() + "\"");
        exports.fetch(job.id(), response.getOutputStream());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            exports.stop(id(request));
        } catch (Refusal ended) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long id(HttpServletRequest request) {
        try {
            return Long.parseLong(request.getPathInfo().substring(1));
        } catch (NumberFormatException none) {
            throw new NotFound("export", request.getPathInfo());
        }
    }
}
