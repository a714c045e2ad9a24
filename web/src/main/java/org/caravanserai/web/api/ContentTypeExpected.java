package org.caravanserai.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.caravanserai.kernel.problem.Problem;

/**
 * Answers a call whose {@code Content-Type} names no media type. The server would answer it with a
 * page of its own before any filter of the API is asked.
 */
@ApplicationScoped
public class ContentTypeExpected {

    @Inject Problems problems;

    /** Whether the call goes on; otherwise it has been answered. */
    public boolean admit(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (readable(request.getContentType())) {
            return true;
        }
        Problem where =
                Problem.of(HttpHeaders.CONTENT_TYPE, "header-unreadable", HttpHeaders.CONTENT_TYPE);
        Response answer = problems.answer(400, "http-400", List.of(where));
        response.setStatus(answer.getStatus());
        response.setContentType(Problems.MEDIA_TYPE + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, answer.getHeaderString(HttpHeaders.CONTENT_LANGUAGE));
        response.getWriter().write((String) answer.getEntity());
        return false;
    }

    private static boolean readable(String type) {
        try {
            return type == null || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
