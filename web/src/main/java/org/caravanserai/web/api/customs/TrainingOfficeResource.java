package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.office.TrainingOffice;
import org.caravanserai.customs.office.TrainingOfficeSettings;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the training office answers. */
@Path("/training-office")
@Tag(name = "Customs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrainingOfficeResource {

    @Inject TrainingOffice office;

    /** What is sent; what is left out stays as it is. */
    public record Body(
            String lane,
            Boolean down,
            Integer delaySeconds,
            Boolean asksDocuments,
            String outcome) {}

    @GET
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "The settings of the training office")
    public TrainingOfficeSettings settings() {
        return office.settings();
    }

    @PUT
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Choose its lane, take it down, set its delay")
    public TrainingOfficeSettings change(Body body) {
        TrainingOfficeSettings now = office.settings();
        Lane lane = Query.choice("lane", body.lane(), Lane.class);
        TrainingOfficeSettings.Outcome outcome =
                Query.choice("outcome", body.outcome(), TrainingOfficeSettings.Outcome.class);
        office.change(
                new TrainingOfficeSettings(
                        lane == null ? now.lane() : lane,
                        body.down() == null ? now.down() : body.down(),
                        body.delaySeconds() == null ? now.delaySeconds() : body.delaySeconds(),
                        body.asksDocuments() == null ? now.asksDocuments() : body.asksDocuments(),
                        outcome == null ? now.outcome() : outcome));
        return office.settings();
    }
}
