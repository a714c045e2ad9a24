package org.caravanserai.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.web.page.RailEntry;

/**
 * The site at which somebody works just now, out of those they see; kept on the device, which
 * stands there too.
 *
 * <p>It narrows the actor while a list is shown or worked on, so that every list obeys it by the
 * same query as the actor's own scope. The page of one thing and its way through the house stay
 * open: a link out of a list of Khorgos may well lead to Aktau.
 */
public final class Standpoint {

    /** The cookie that keeps the code of the site. */
    public static final String COOKIE = "caravanserai-site";

    private static final String WHOLE = Standpoint.class.getName();

    private Standpoint() {}

    /** The actor as far as the page of this request shows. */
    static Actor narrowed(Actor actor, HttpServletRequest request) {
        request.setAttribute(WHOLE, actor);
        return RailEntry.isOfOneSite(request.getServletPath())
                ? chosen(request).map(site -> at(actor, site)).orElse(actor)
                : actor;
    }

    /** The chosen site, if the actor sees it; nothing for all sites. */
    public static Optional<FacilityCode> chosen(HttpServletRequest request) {
        return cookie(request).filter(site -> whole(request).map(a -> a.sees(site)).orElse(false));
    }

    /** Whoever sent the request, not narrowed; nothing for a guest. */
    public static Optional<Actor> whole(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(WHOLE));
    }

    private static Actor at(Actor actor, FacilityCode site) {
        return new Actor(
                actor.user(),
                actor.name(),
                actor.roles(),
                Set.of(site),
                actor.clients(),
                actor.language());
    }

    private static Optional<FacilityCode> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> code(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<FacilityCode> code(String given) {
        try {
            return Optional.of(FacilityCode.parse(given));
        } catch (InvalidValue noSite) {
            return Optional.empty();
        }
    }
}
