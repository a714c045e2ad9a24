package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.kernel.problem.EachRow;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goods moved from bin to bin, and what was moved or handed out taken back. */
@Path("/movements")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MovementsResource {

    @Inject Movements movements;
    @Inject ReversalDesk reversals;
    @Inject Posting posting;
    @Inject Problems problems;

    /**
     * @param measures packages alone mean their share of the weights; none at all means everything
     *     that is free
     * @param status where the bin has goods of the lot in several statuses
     * @param outsidePermit permit to store them outside, where the bin is not under control
     */
    public record MoveBody(
            LotId lot,
            String from,
            String to,
            MeasuresAsked measures,
            StockStatus status,
            Instant effectiveAt,
            String outsidePermit) {}

    /**
     * Why something is taken back.
     *
     * @param effectiveAt since when it is no longer so; none for now
     */
    public record BackBody(String reason, Instant effectiveAt) {}

    /**
     * The posting that was made.
     *
     * @param warnings what changed behind it, where it was entered for an earlier time
     */
    public record MadeBody(
            String id,
            Instant effectiveAt,
            Instant recordedAt,
            List<ProblemBody.FieldError> warnings) {}

    private MadeBody made(org.caravanserai.inventory.ledger.Posting made) {
        return new MadeBody(
                made.number(),
                made.effectiveAt(),
                made.recordedAt(),
                problems.errors(made.warnings()));
    }

    @POST
    @Allowed(CLERK)
    @Operation(summary = "Move free goods of a lot to another bin of the same site")
    public Response move(MoveBody body) {
        return posting.once(201, body, () -> made(movements.move(order(body))));
    }

    /**
     * Many movements that are one.
     *
     * @param rows up to 1,000
     */
    public record MovesBody(List<MoveBody> rows) {}

    @POST
    @Path("/bulk")
    @Allowed(CLERK)
    @Operation(
            summary = "Move goods of many lots, all or nothing",
            description = "What cannot be moved is named by its row, and then nothing is moved.")
    public Response moveAll(MovesBody body) {
        return posting.once(
                201,
                body,
                () -> {
                    EachRow.check("rows", body.rows());
                    List<MoveOrder> orders =
                            EachRow.of("rows", body.rows(), MovementsResource::order);
                    return new Page<>(
                            movements.move(orders).stream().map(this::made).toList(), null);
                });
    }

    /** Which postings are taken back, and why. */
    public record UndoBody(List<String> postings, String reason) {}

    @POST
    @Path("/bulk/reversal")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Mirror many movements back, all or nothing, the latest first",
            description = "Those whose value needs a second person are asked for.")
    public Response reverseAll(UndoBody body) {
        return posting.once(
                201,
                body,
                () ->
                        new Page<>(
                                reversals.reverse(body.postings(), body.reason()).stream()
                                        .map(this::outcome)
                                        .toList(),
                                null));
    }

    private Object outcome(ReversalDesk.Outcome outcome) {
        return outcome.posting() == null ? outcome.request() : made(outcome.posting());
    }

    private static MoveOrder order(MoveBody body) {
        if (body.lot() == null) {
            throw InvalidInput.of("lot", "required");
        }
        return new MoveOrder(
                body.lot(),
                body.from(),
                body.to(),
                body.measures(),
                body.status(),
                body.effectiveAt(),
                body.outsidePermit());
    }

    @POST
    @Path("/{id}/reversal")
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Mirror a movement, a dispatch or a count of a receipt back, with a reason",
            description =
                    "Takes the id of a movement, or of what else is to be undone. 201 when it was"
                        + " taken back; 202 with the request when its value needs a second person.")
    public Response reverse(@PathParam("id") String id, BackBody body) {
        return posting.answer(
                body, () -> answer(reversals.reverse(id, body.reason(), body.effectiveAt())));
    }

    private Answer answer(ReversalDesk.Outcome outcome) {
        return outcome.posting() == null
                ? new Answer(202, Json.write(outcome(outcome)))
                : new Answer(201, Json.write(outcome(outcome)));
    }
}
