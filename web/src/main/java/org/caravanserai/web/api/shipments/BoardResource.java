package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.MANAGER;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.caravanserai.shipments.board.Board;
import org.caravanserai.shipments.board.BoardView;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board: what stands where, what moves between, what is late, what is stopped. */
@Path("/board")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject Board board;

    @GET
    @Allowed({OPERATOR, MANAGER})
    @Operation(summary = "The corridor now, or as it was at a moment of the last 60 days")
    public BoardView board(@QueryParam("at") String at) {
        Instant moment = Query.instant("at", at);
        return moment == null ? board.now() : board.at(moment);
    }
}
