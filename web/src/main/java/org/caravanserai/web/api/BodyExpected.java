package org.caravanserai.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * Answers a call that lacks the body its method reads. The server would hand the method a null for
 * it, since without a body there is nothing to choose a reader by.
 */
@Provider
@Priority(Priorities.USER)
public class BodyExpected implements ContainerRequestFilter {

    @Context ResourceInfo resource;

    @Inject Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reads =
                Arrays.stream(resource.getResourceMethod().getParameters())
                        .anyMatch(parameter -> parameter.getAnnotations().length == 0);
        if (reads && !request.hasEntity() && !request.getMethod().equals(HttpMethod.OPTIONS)) {
            request.abortWith(problems.answer(400, "body-missing"));
        }
    }
}
