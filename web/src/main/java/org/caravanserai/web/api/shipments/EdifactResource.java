package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.FEED;
import static org.caravanserai.kernel.actor.Role.OPERATOR;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.shipments.intake.edifact.EdifactIntake;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages of terminals, ports and railways in UN/EDIFACT. */
@Path("/edifact")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class EdifactResource {

    static final String EDIFACT = "application/EDIFACT";

    @Inject EdifactIntake intake;
    @Inject Posting posting;
    @Inject Sentences sentences;

    /** What came of an interchange; the index counts the statements about boxes from 0. */
    public record Answered(@JsonUnwrapped TakenBody events, List<Warned> warnings) {}

    /** What does not agree with itself in the interchange, and is taken all the same. */
    public record Warned(String segment, String code, String message) {}

    @POST
    @Allowed({OPERATOR, FEED})
    @Consumes(EDIFACT)
    @Operation(
            summary = "Take an EDIFACT interchange of CODECO, COARRI or IFTSTA",
            description =
                    "Each statement about a container becomes a tracking event. Times without a"
                            + " zone are local to the place. The same document again is an update"
                            + " of its events, a cancelled one takes them back.")
    public Response take(InputStream body) throws IOException {
        byte[] whole = body.readAllBytes();
        String fingerprint = Sha256.hex(new String(whole, StandardCharsets.ISO_8859_1));
        return posting.once(200, fingerprint, () -> answered(intake.accept(whole)));
    }

    private Answered answered(EdifactIntake.Taken taken) {
        return new Answered(
                TakenBody.of(taken.events(), sentences),
                taken.warnings().stream()
                        .map(
                                w ->
                                        new Warned(
                                                w.segment(),
                                                w.code(),
                                                sentences.of(w.code(), w.args())))
                        .toList());
    }
}
