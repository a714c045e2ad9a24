package org.caravanserai.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.caravanserai.kernel.problem.Problem;

/**
 * Answers a call whose {@code Accept} names no media type. The server would answer it with a page
 * of its own before any of our mappers is asked.
 */
@Provider
@PreMatching
@Priority(200)
public class AcceptExpected implements ContainerRequestFilter {

    @Inject Problems problems;

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (ProcessingException | IllegalArgumentException unreadable) {
            request.abortWith(
                    problems.answer(
                            400,
                            "http-400",
                            List.of(Problem.of("Accept", "header-unreadable", "Accept"))));
        }
    }
}
