package org.caravanserai.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.inventory.receiving.ReceiptPhotos;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.NotFound;

/**
 * Shows the photographs of receipts on pages: {@code /pictures/R-000001/12}, and with {@code
 * ?small} the thumbnail. For whoever may have the act they belong to.
 */
@WebServlet("/pictures/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(R-[0-9]{1,15})/([0-9]{1,15})");

    @Inject transient ReceiptPhotos photos;
    @Inject transient DifferencesPaper act;
    @Inject transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (act.roles().stream().noneMatch(actor.get()::is)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (path.matches()) {
            send(path.group(1), Long.parseLong(path.group(2)), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(
            String receipt, long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            byte[] picture =
                    request.getParameter("small") == null
                            ? photos.picture(receipt, id)
                            : photos.thumbnail(receipt, id);
            response.setContentType("image/jpeg");
            response.setHeader("Cache-Control", "private, max-age=3600");
            response.getOutputStream().write(picture);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
