package org.caravanserai.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a browser must never do with our answers. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Content-Security-Policy",
                "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'");
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
