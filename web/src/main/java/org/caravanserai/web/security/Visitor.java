package org.caravanserai.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.api.ContentTypeExpected;
import org.caravanserai.web.page.PageRoles;

/**
 * Binds whoever sent the request to its thread, and gives the thread back empty. Somebody who is
 * not signed in is a stranger without roles, never the house itself.
 *
 * <p>Accounts are read anew for each page, so that a role taken away is gone at the next click.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = DispatcherType.REQUEST)
public class Visitor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject transient CurrentActor current;
    @Inject transient Users users;
    @Inject transient ContentTypeExpected contentTypes;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.put(request, response);
        current.bind(Strangers.STRANGER);
        try {
            if (goesOn(request, response)) {
                chain.doFilter(request, response);
            }
        } finally {
            current.clear();
        }
    }

    private boolean goesOn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/api/")) {
            return contentTypes.admit(request, response);
        }
        return PageRequests.admit(request, response)
                && (!isPage(request) || admit(request, response));
    }

    private boolean admit(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            return true;
        }
        Optional<Actor> actor = users.actor(principal.getName(), HouseIdentities.since(request));
        if (actor.isEmpty()) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/login.xhtml");
            return false;
        }
        current.bind(Standpoint.narrowed(actor.get(), request));
        if (!PageRoles.admits(actor.get(), request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private static boolean isPage(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
