package org.caravanserai.web.page;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses of pages, as the browser shows them. */
final class Addresses {

    private Addresses() {}

    /** The page that is shown now, with its query. */
    static String current(ExternalContext external) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
