package org.caravanserai.web.api.customs;

import static org.caravanserai.kernel.actor.Role.BROKER;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.web.api.Page;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guarantees on file and how much of each is free. */
@Path("/guarantees")
@Tag(name = "Customs")
@Produces(MediaType.APPLICATION_JSON)
public class GuaranteesResource {

    @Inject Guarantees guarantees;

    /** A guarantee; the free part is what neither filings nor goods under bond hold. */
    public record Body(
            String id,
            String holder,
            BigDecimal limit,
            BigDecimal reserved,
            BigDecimal used,
            BigDecimal free,
            String currency,
            LocalDate validFrom,
            LocalDate validUntil) {

        static Body of(GuaranteeStatus g) {
            return new Body(
                    g.id(),
                    g.holder(),
                    g.limit(),
                    g.reserved(),
                    g.used(),
                    g.free(),
                    g.currency(),
                    g.validFrom(),
                    g.validUntil());
        }
    }

    @GET
    @Allowed({BROKER, MANAGER})
    @Operation(summary = "Guarantees with limit, reserved, used and free")
    public Page<Body> list() {
        return new Page<>(guarantees.list().stream().map(Body::of).toList(), null);
    }
}
