package org.caravanserai.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Which requests go on to a page. Faces itself answers every method as it answers GET, reads
 * whatever is sent to it, and falls over a form that broke off on the way.
 */
final class PageRequests {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String TOO_LARGE = "/error/413.xhtml";
    private static final String BROKEN = "/error/400.xhtml";

    /** What the server takes of a form that brings no file. */
    private static final long MOST_TYPED = 2L * 1024 * 1024;

    private PageRequests() {}

    /** Whether the request goes on; otherwise it has been answered. */
    static boolean admit(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(
                    request.getMethod().equals("OPTIONS")
                            ? HttpServletResponse.SC_NO_CONTENT
                            : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return false;
        }
        String type = request.getContentType() == null ? "" : request.getContentType();
        boolean file = type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (request.getContentLengthLong() > (file ? Bodies.MOST : MOST_TYPED)) {
            Bodies.swallow(request.getInputStream());
            refuseBody(request, response);
            return false;
        }
        return !file || parts(request, response);
    }

    /** A body of no announced length is found too large, and a broken one broken, as it is read. */
    private static boolean parts(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            Bodies.swallow(request.getInputStream());
            refuseBody(request, response);
        } catch (IOException | ServletException broken) {
            show(BROKEN, request, response);
        }
        return false;
    }

    /** A script that sent a file goes where the answer can be read. */
    private static void refuseBody(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect"
                                    + " url='"
                                    + request.getContextPath()
                                    + TOO_LARGE
                                    + "'/></partial-response>");
        } else {
            show(TOO_LARGE, request, response);
        }
    }

    /** On an address of its own, since nothing of the request can be read any more. */
    private static void show(
            String page, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page);
    }
}
