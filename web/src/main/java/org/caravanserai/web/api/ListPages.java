package org.caravanserai.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.web.export.ExportAsked;
import org.caravanserai.web.export.ExportForm;
import org.caravanserai.web.export.ExportShown;
import org.caravanserai.web.views.ListName;

/**
 * Opens the page of a list inside the house, so that the API writes into a file exactly what the
 * page would show: its columns, its filters, its scopes.
 */
@RequestScoped
public class ListPages {

    private static final String FIRST_GRID = "grid";

    @Inject CurrentActor actor;
    @Context HttpServletRequest request;
    @Context HttpServletResponse response;

    ExportShown export(String list, String query, ExportForm form) {
        String[] name = list.split(":", 2);
        String page = ListName.page(name[0], actor.get());
        String asked = query == null ? "" : query.strip();
        ExportAsked.Call call =
                new ExportAsked.Call(form, name.length == 2 ? name[1] : FIRST_GRID, asked);
        open(page + (asked.isEmpty() ? "" : '?' + asked), call);
        if (call.job() == null) {
            throw new NotFound("list", list);
        }
        return call.job();
    }

    private void open(String address, ExportAsked.Call call) {
        boolean stranger = request.getSession(false) == null;
        request.setAttribute(ExportAsked.Call.class.getName(), call);
        try {
            request.getRequestDispatcher(address).include(new Opened(request), response);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        } finally {
            request.removeAttribute(ExportAsked.Call.class.getName());
            endSession(stranger ? request.getSession(false) : null);
        }
    }

    /** The call as the page sees it: without the path by which it came to the API. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest call) {
            super(call);
        }

        @Override
        public String getPathInfo() {
            return null;
        }
    }

    private static void endSession(HttpSession made) {
        if (made != null) {
            made.invalidate();
        }
    }
}
