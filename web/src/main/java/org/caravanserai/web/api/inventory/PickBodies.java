package org.caravanserai.web.api.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.picking.Discharge;
import org.caravanserai.inventory.picking.PickListShown;
import org.caravanserai.inventory.picking.PickPreview;
import org.caravanserai.inventory.picking.PickState;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.api.ProblemBody.FieldError;
import org.caravanserai.web.api.Problems;

/** Pick lists and their previews as they are sent, each reason as code and sentence. */
@ApplicationScoped
class PickBodies {

    @Inject Problems problems;

    /** A reason in the reader's language. */
    public record Why(String code, String message) {}

    /** A preview. */
    public record Preview(
            FacilityCode facility,
            String consignee,
            Discharge discharge,
            BigDecimal asked,
            BigDecimal found,
            BigDecimal lacking,
            List<Planned> lines,
            List<Planned> left) {}

    /** Goods of a lot that would be taken, or that cannot be. */
    public record Planned(
            LotId lot,
            String description,
            String location,
            StockStatus status,
            Measures measures,
            Why why) {}

    /** A list that is kept. */
    public record Kept(
            String number,
            FacilityCode facility,
            String consignee,
            Discharge discharge,
            PickState state,
            String madeBy,
            Instant madeAt,
            String inHand,
            String gatePass,
            String note,
            int open,
            List<Line> lines) {}

    /** A line of it. */
    public record Line(
            int line,
            LotId lot,
            String description,
            String location,
            String bin,
            StockStatus status,
            String state,
            Measures measures,
            Measures picked,
            String pickedBy,
            Instant pickedAt,
            String reason,
            Why why) {}

    Preview of(PickPreview preview) {
        return new Preview(
                preview.facility(),
                preview.consignee(),
                preview.discharge(),
                preview.asked(),
                preview.found(),
                preview.lacking(),
                preview.lines().stream().map(this::planned).toList(),
                preview.left().stream().map(this::planned).toList());
    }

    private Planned planned(PickPreview.Line line) {
        return new Planned(
                line.lot(),
                line.description(),
                line.location(),
                line.status(),
                line.measures(),
                why(line.why()));
    }

    Kept of(PickListShown list) {
        return new Kept(
                list.number(),
                list.facility(),
                list.consignee(),
                list.discharge(),
                list.state(),
                list.madeBy(),
                list.madeAt(),
                list.inHand(),
                list.gatePass(),
                list.note(),
                list.open(),
                list.lines().stream().map(this::line).toList());
    }

    private Line line(PickListShown.Line line) {
        return new Line(
                line.line(),
                line.lot(),
                line.description(),
                line.location(),
                line.bin(),
                line.status(),
                line.state(),
                line.measures(),
                line.picked(),
                line.pickedBy(),
                line.pickedAt(),
                line.reason(),
                why(line.why()));
    }

    private Why why(Problem why) {
        FieldError said = problems.errors(List.of(why)).get(0);
        return new Why(said.code(), said.message());
    }
}
