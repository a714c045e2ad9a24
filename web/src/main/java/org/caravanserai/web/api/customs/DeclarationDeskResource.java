package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.customs.declaration.DeskClock;
import org.caravanserai.customs.declaration.DeskClocks;
import org.caravanserai.customs.office.InspectionEntry;
import org.caravanserai.customs.office.Inspections;
import org.caravanserai.customs.office.OfficeRequests;
import org.caravanserai.customs.office.RequestKind;
import org.caravanserai.customs.office.RequestView;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office asks, sees and takes its time for while it has a declaration. */
@Path("/declarations")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationDeskResource {

    @Inject DeskClocks clocks;
    @Inject OfficeRequests requests;
    @Inject Inspections inspections;
    @Inject Posting posting;

    /** How long the office extended its decision. */
    public record Extension(Integer workingDays, String reason) {}

    /** What the office asks for. */
    public record Request(String kind, String wanted, Instant due) {}

    /** What is answered. */
    public record Answer(String answer) {}

    /** The act of an inspection as it is sent. */
    public record Act(
            String kind,
            String number,
            Instant started,
            Instant finished,
            String place,
            BigDecimal grossByDocuments,
            String scope,
            Boolean declarantPresent,
            Instant notified,
            Boolean asDeclared,
            String findings) {

        InspectionEntry entry() {
            if (asDeclared == null) {
                throw InvalidInput.of("asDeclared", "required");
            }
            return new InspectionEntry(
                    Query.choice("kind", kind, InspectionEntry.Kind.class),
                    number,
                    started,
                    finished,
                    place,
                    grossByDocuments,
                    Query.choice("scope", scope, InspectionEntry.Scope.class),
                    Boolean.TRUE.equals(declarantPresent),
                    notified,
                    asDeclared,
                    DraftBody.blankAsNull(findings));
        }
    }

    @GET
    @Path("/{id: .+}/clocks")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The terms that run at the office, in its working time")
    public List<DeskClock> clocks(@PathParam("id") String id) {
        return clocks.of(id);
    }

    @POST
    @Path("/{id: .+}/extensions")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Enter that the office extended its decision")
    public Response extend(@PathParam("id") String id, Extension body) {
        if (body == null || body.workingDays() == null) {
            throw InvalidInput.of("workingDays", "required");
        }
        return posting.once(
                201,
                body,
                () -> {
                    clocks.extend(id, body.workingDays(), body.reason());
                    return clocks.of(id);
                });
    }

    @GET
    @Path("/{id: .+}/requests")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "What the office asked for, and what was answered")
    public List<RequestView> requests(@PathParam("id") String id) {
        return requests.of(id);
    }

    @POST
    @Path("/{id: .+}/requests")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Enter a request of the office; not for who filed")
    public Response ask(@PathParam("id") String id, Request body) {
        return posting.once(
                201,
                body,
                () -> {
                    requests.enter(
                            id,
                            Query.choice("kind", body.kind(), RequestKind.class),
                            body.wanted(),
                            body.due());
                    return requests.of(id);
                });
    }

    @POST
    @Path("/{id: .+}/requests/{request}/answer")
    @Allowed(BROKER)
    @Operation(summary = "Answer a request; its files are kept with about=request:{request}")
    public Response answer(
            @PathParam("id") String id, @PathParam("request") long request, Answer body) {
        return posting.once(
                200,
                body,
                () -> {
                    requests.answer(id, request, body.answer());
                    return requests.of(id);
                });
    }

    @GET
    @Path("/{id: .+}/inspections")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "The acts of inspections")
    public List<InspectionEntry> inspections(@PathParam("id") String id) {
        return inspections.of(id);
    }

    @POST
    @Path("/{id: .+}/inspections")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Enter the act of an inspection; not for who filed")
    public Response inspect(@PathParam("id") String id, Act body) {
        return posting.once(
                201,
                body,
                () -> {
                    inspections.enter(id, body.entry());
                    return inspections.of(id);
                });
    }
}
