package org.caravanserai.web.page.trouble;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * The request of a form, as if somebody had asked for the explanation instead. The explaining page
 * would else take the form for its own, and refuse it again.
 */
final class AskedAnew extends HttpServletRequestWrapper {

    private AskedAnew(HttpServletRequest form) {
        super(form);
    }

    /** Answers with this status and page; the address stays. */
    static void forward(ExternalContext external, int status, String page) throws IOException {
        HttpServletRequest form = (HttpServletRequest) external.getRequest();
        HttpServletResponse answer = (HttpServletResponse) external.getResponse();
        answer.setStatus(status);
        try {
            form.getRequestDispatcher(page).forward(new AskedAnew(form), answer);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
