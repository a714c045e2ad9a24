package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.INSPECTOR;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.declaration.BlankDrafts;
import org.caravanserai.customs.declaration.Decisions;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DraftPreview;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.declaration.Revocations;
import org.caravanserai.customs.declaration.TransitEnd;
import org.caravanserai.customs.declaration.TransitEndings;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Declarations: written, checked, filed, decided. */
@Path("/declarations")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationsResource {

    @Inject Declarations declarations;
    @Inject Drafting drafting;
    @Inject BlankDrafts blanks;
    @Inject Filing filing;
    @Inject Decisions decisions;
    @Inject Revocations revocations;
    @Inject TransitEndings transits;
    @Inject CustomsSentences sentences;
    @Inject Posting posting;

    /** For whom, and for which procedure, a draft is opened before there are goods. */
    public record BlankBody(CustomsProcedure procedure, PartyId client) {}

    /** Why a declaration is taken back. */
    public record Withdrawal(String reason) {}

    /** Everything in the way of filing, and what is odd and stops nothing. */
    public record Checks(
            List<CustomsSentences.FindingBody> problems,
            List<CustomsSentences.FindingBody> warnings) {}

    /** Where a declaration stands after it was sent. */
    public record Filed(String id, DeclarationStatus status) {}

    @POST
    @Allowed(BROKER)
    @Operation(summary = "Write a draft")
    public Response draft(DraftBody body) {
        return posting.once(201, body, () -> body(drafting.draft(body.request())));
    }

    @POST
    @Path("/blank")
    @Allowed(BROKER)
    @Operation(
            summary = "Open a draft without goods",
            description =
                    "For goods that come in (previous procedure 00). Its lines are tied to lots"
                            + " once these are received; it is filed no sooner.")
    public Response open(BlankBody body) {
        return posting.once(201, body, () -> body(blanks.open(body.procedure(), body.client())));
    }

    @PUT
    @Path("/{id: .+}")
    @Allowed(BROKER)
    @Operation(summary = "Replace a draft, naming the version that was read")
    public DeclarationBody edit(@PathParam("id") String id, DraftBody body) {
        if (body.version() == null) {
            throw InvalidInput.of("version", "required");
        }
        drafting.edit(id, body.version(), body.request());
        return body(id);
    }

    @GET
    @Path("/{id: .+}")
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "A declaration by its id or registration number, payments explained")
    public DeclarationBody get(@PathParam("id") String id) {
        return body(id);
    }

    @GET
    @Allowed({BROKER, MANAGER, INSPECTOR})
    @Operation(summary = "Declarations, the newest first")
    public Page<DeclarationSummaryBody> list(
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        int rows = Query.limit(limit);
        List<DeclarationSummary> found =
                declarations.list(
                        Query.choice("status", status, DeclarationStatus.class),
                        before(cursor),
                        rows);
        boolean more = found.size() == rows;
        return new Page<>(
                found.stream().map(DeclarationSummaryBody::of).toList(),
                more ? String.valueOf(found.get(rows - 1).key()) : null);
    }

    private static Long before(String cursor) {
        return Query.text(cursor) == null ? null : Query.position(cursor);
    }

    @POST
    @Path("/{id}/checks")
    @Consumes(MediaType.WILDCARD)
    @Allowed(BROKER)
    @Operation(summary = "What would stand in the way of filing it today, by box and item")
    public Checks check(@PathParam("id") String id) {
        DraftPreview preview = declarations.preview(id);
        return new Checks(
                sentences.findings(preview.findings()), sentences.findings(preview.warnings()));
    }

    @POST
    @Path("/{id}/filing")
    @Consumes(MediaType.WILDCARD)
    @Allowed(BROKER)
    @Operation(
            summary = "Send it to the office",
            description =
                    "The office's answer arrives as status and decisions. With shown, what is"
                            + " payable and suspended together, it is filed only at that cost.")
    public Response file(@PathParam("id") String id, @QueryParam("shown") String shown) {
        return posting.once(
                202,
                "filing",
                () -> {
                    filing.file(id, cost(shown));
                    DeclarationView filed = declarations.find(id);
                    return new Filed(filed.id(), filed.status());
                });
    }

    private static BigDecimal cost(String shown) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal cost = TypedText.number(shown, "shown", problems);
        InvalidInput.throwIfAny(problems);
        return cost;
    }

    @POST
    @Path("/{id}/decisions")
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Enter what the office decided; not for the one who filed it")
    public Response decide(@PathParam("id") String id, DecisionBody body) {
        return posting.once(
                200,
                body,
                () -> {
                    decisions.enter(id, body.request());
                    return body(id);
                });
    }

    @POST
    @Path("/{id}/withdrawal")
    @Allowed(BROKER)
    @Operation(summary = "Take it back before the office has decided")
    public Response withdraw(@PathParam("id") String id, Withdrawal body) {
        return posting.once(
                200,
                body,
                () -> {
                    drafting.withdraw(id, DraftBody.blankAsNull(body.reason()));
                    return body(id);
                });
    }

    private DeclarationBody body(String id) {
        DeclarationView view = declarations.find(id);
        return DeclarationBody.of(view, sentences.payments(view.payments()));
    }

    /** How, by which paper and when the office completed a transit. */
    public record Completion(TransitEnd end, String document, Instant at) {}

    @POST
    @Path("/{id}/completion")
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Enter that the office completed a transit; not for who filed it",
            description =
                    "What the guarantee covered is free again, and the containers may be declared"
                            + " anew. A transit whose containers arrive here is completed by that.")
    public Response complete(@PathParam("id") String id, Completion body) {
        return posting.once(
                200,
                body,
                () -> {
                    transits.complete(
                            id,
                            body.end() == null ? TransitEnd.NORMAL : body.end(),
                            body.document(),
                            body.at());
                    return body(id);
                });
    }

    /** Why the office took a release back. */
    public record RevocationBody(String reason) {}

    @POST
    @Path("/{id}/revocation")
    @Allowed({BROKER, MANAGER})
    @Operation(
            summary = "Enter that the office took a release back; not for who filed it",
            description =
                    "What is still here is held (code REVOKED) until a manager lifts it; the"
                            + " operator's inbox says what to do about goods that have left.")
    public Response revoke(@PathParam("id") String id, RevocationBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    revocations.revoke(id, body.reason());
                    return body;
                });
    }
}
