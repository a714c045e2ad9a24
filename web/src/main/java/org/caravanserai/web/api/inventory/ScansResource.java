package org.caravanserai.web.api.inventory;

import static org.caravanserai.kernel.actor.Role.CLERK;
import static org.caravanserai.kernel.actor.Role.MANAGER;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.scanning.Scan;
import org.caravanserai.inventory.scanning.ScanKind;
import org.caravanserai.inventory.scanning.Scans;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.page.Destination;
import org.caravanserai.web.security.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a scanned code is. */
@Path("/scans")
@Tag(name = "Warehouse")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScansResource {

    @Inject Scans scans;
    @Inject Problems problems;

    /** A code as the scanner sent it, and the warehouse it is in, which tells its bins. */
    public record ScanBody(String code, FacilityCode facility) {}

    /**
     * @param known whether there is such a thing within the caller's scope
     * @param go the page where work goes on with it; null where nothing is known
     * @param elements what else a GS1 code said
     * @param remark what it is not and what to do; null where it is known
     */
    public record Recognised(
            ScanKind kind,
            String code,
            String id,
            String receipt,
            boolean known,
            String go,
            Map<String, String> elements,
            Remark remark) {}

    /** A remark in the reader's language. */
    public record Remark(String code, String message) {}

    @POST
    @Allowed({CLERK, MANAGER})
    @Operation(
            summary = "Tell what a scanned code is, and where to go with it",
            description =
                    "Content decides: container (ISO 6346), SSCC with or without identifier 00,"
                            + " GS1-128 with FNC1, the address on a print, seal, bin, lot, receipt,"
                            + " gate pass, pick list, count or declaration. Nothing is ever created"
                            + " by a scan.")
    public Recognised recognise(ScanBody body) {
        Scan scan = scans.read(body.code(), body.facility());
        return new Recognised(
                scan.kind(),
                scan.code(),
                scan.id(),
                scan.receipt(),
                scan.known(),
                Destination.of(scan),
                scan.elements(),
                scan.remark() == null ? null : remark(scan));
    }

    private Remark remark(Scan scan) {
        ProblemBody.FieldError said = problems.errors(List.of(scan.remark())).get(0);
        return new Remark(said.code(), said.message());
    }
}
