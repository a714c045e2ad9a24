package org.caravanserai.web.api.shipments;

import static org.caravanserai.kernel.actor.Role.OPERATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.intake.trainlist.FixedValue;
import org.caravanserai.shipments.intake.trainlist.ListMeaning;
import org.caravanserai.shipments.intake.trainlist.SenderColumns;
import org.caravanserai.shipments.intake.trainlist.SenderForm;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the columns of train lists mean, sender by sender. */
@Path("/train-list-columns")
@Tag(name = "Corridor")
@Produces(MediaType.APPLICATION_JSON)
public class TrainListColumnsResource {

    @Inject SenderColumns senders;

    /** What columns mean, what all rows say where there is no column, where the headings stand. */
    public record Columns(List<ListMeaning> columns, List<FixedValue> fixed, Integer headingRow) {}

    @GET
    @Allowed(OPERATOR)
    @Operation(summary = "Everyone whose columns are known")
    public Page<String> senders() {
        return new Page<>(senders.senders(), null);
    }

    @GET
    @Path("/{sender}")
    @Allowed(OPERATOR)
    @Operation(summary = "What is remembered of a sender's train lists")
    public SenderForm columns(@PathParam("sender") String sender) {
        return senders.of(sender);
    }

    @PUT
    @Path("/{sender}")
    @Allowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what the columns of a sender's train lists mean",
            description =
                    "means is the title of a column of our own form, or IGNORED. fixed gives one"
                            + " value for all rows in place of a column, such as the origin."
                            + " headingRow is the line of the headings, from 1; without it they"
                            + " are looked for.")
    public SenderForm remember(@PathParam("sender") String sender, Columns body) {
        if (body.columns() == null) {
            throw InvalidInput.of("columns", "required");
        }
        return senders.remember(
                sender,
                body.columns(),
                body.fixed() == null ? List.of() : body.fixed(),
                body.headingRow());
    }
}
