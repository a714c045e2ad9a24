package org.caravanserai.web.api.inventory;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.api.ProblemBody;
import org.caravanserai.web.api.Problems;

/**
 * A gate pass as it is sent.
 *
 * @param id of the posting behind it, by which it is undone
 * @param warnings what changed behind it, where it was entered for an earlier time
 */
public record GatePassBody(
        String id,
        String number,
        FacilityCode facility,
        String consignee,
        String vehicle,
        String issuedBy,
        Instant effectiveAt,
        boolean undone,
        List<GatePassShown.Line> lines,
        List<ProblemBody.FieldError> warnings) {

    static GatePassBody of(GatePassShown pass, Problems problems) {
        return new GatePassBody(
                pass.posting(),
                pass.number(),
                pass.facility(),
                pass.consignee(),
                pass.vehicle(),
                pass.issuedBy(),
                pass.effectiveAt(),
                pass.undone(),
                pass.lines(),
                problems.errors(pass.warnings()));
    }
}
