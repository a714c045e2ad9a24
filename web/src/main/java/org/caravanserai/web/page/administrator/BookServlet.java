package org.caravanserai.web.page.administrator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.api.customs.ReferenceSheets;

/**
 * Gives a book of reference data as a sheet, or only the sheet to fill, to somebody who signed in
 * by the page.
 */
@WebServlet("/print/reference.csv")
public class BookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Books books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Book book = Book.named(String.valueOf(request.getParameter("book")));
            boolean template = request.getParameter("template") != null;
            List<BookRow> rows = template ? List.of() : books.rows(book, null, null);
            response.setContentType("text/csv; charset=UTF-8");
            response.getOutputStream()
                    .write(ReferenceSheets.csv(book, rows).getBytes(StandardCharsets.UTF_8));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
