package org.caravanserai.web.takeover;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives the empty sheet of a take-over to somebody who signed in by the page. */
@WebServlet({"/print/take-over.csv", "/print/take-over.xlsx"})
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean workbook = request.getServletPath().endsWith("xlsx");
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv; charset=UTF-8");
        response.getOutputStream()
                .write(
                        workbook
                                ? TakeOverSheet.xlsx()
                                : TakeOverSheet.csv().getBytes(StandardCharsets.UTF_8));
    }
}
