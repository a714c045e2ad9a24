package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.ADMINISTRATOR;
import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.customs.party.PowerDesk;
import org.caravanserai.customs.party.PowerTerms;
import org.caravanserai.customs.party.PowerView;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.once.Answer;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.api.Piece;
import org.caravanserai.web.api.Posting;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Traders, and what their powers of attorney let brokers do. */
@Path("/")
@Tag(name = "Parties")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PowersResource {

    @Inject Parties parties;
    @Inject PowerDesk desk;
    @Inject Posting posting;

    /**
     * A power of attorney to enter.
     *
     * @param broker sign-in name
     * @param client mark of the party
     * @param procedures two-digit codes; null for all
     */
    public record PowerBody(
            String broker,
            String client,
            List<String> procedures,
            LocalDate validFrom,
            LocalDate validTo,
            BigDecimal limit,
            String document) {

        PowerTerms terms() {
            return new PowerTerms(
                    broker,
                    Query.value("client", client, PartyId::parse),
                    procedures == null ? List.of() : procedures,
                    validFrom,
                    validTo,
                    limit,
                    document);
        }
    }

    /** The end of a power before its time. */
    public record Revocation(LocalDate on, String reason) {}

    @GET
    @Path("/parties")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "The parties in the reader's scope; a broker's are its clients")
    public Page<Party> parties(@BeanParam Piece piece) {
        return piece.of(parties.list());
    }

    @GET
    @Path("/powers-of-attorney")
    @Allowed({BROKER, MANAGER, ADMINISTRATOR})
    @Operation(summary = "Powers of attorney; a broker sees its own")
    public Page<PowerView> powers(@BeanParam Piece piece) {
        return piece.of(desk.list());
    }

    @POST
    @Path("/powers-of-attorney")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "Enter a power of attorney; it ends by itself after its last day")
    public Response grant(PowerBody body) {
        return posting.once(201, body, () -> Map.of("id", desk.grant(body.terms())));
    }

    @POST
    @Path("/powers-of-attorney/{id}/revocation")
    @Allowed({MANAGER, ADMINISTRATOR})
    @Operation(summary = "End a power of attorney before its time")
    public Response revoke(@PathParam("id") long id, Revocation body) {
        return posting.answer(
                body,
                () -> {
                    desk.revoke(id, body.on(), body.reason());
                    return new Answer(204, "");
                });
    }
}
