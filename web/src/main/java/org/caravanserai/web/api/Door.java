package org.caravanserai.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.AllowedToAnyone;
import org.caravanserai.web.security.Tokens;

/**
 * Lets a call in with a token whose owner has a role that the method names. A method that names
 * none is closed: forgetting the annotation must never open a door. Which methods an address takes
 * is told to anybody ({@link OptionsAnswer}), since the description of the API is open, too.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Door implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";

    @Context ResourceInfo resource;

    @Inject Tokens tokens;
    @Inject CurrentActor current;
    @Inject Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(AllowedToAnyone.class)) {
            return;
        }
        Optional<Actor> actor = owner(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (actor.isEmpty()) {
            request.abortWith(unauthorized());
            return;
        }
        current.bind(actor.get());
        if (!allowed(method, actor.get())) {
            request.abortWith(problems.answer(403, "forbidden"));
        }
    }

    private Optional<Actor> owner(String authorization) {
        boolean bearer =
                authorization != null
                        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer
                ? tokens.actor(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static boolean allowed(Method method, Actor actor) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed != null && Arrays.stream(allowed.value()).anyMatch(actor::is);
    }

    private Response unauthorized() {
        return Response.fromResponse(problems.answer(401, "token-required"))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
