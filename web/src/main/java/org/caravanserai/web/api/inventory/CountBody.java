package org.caravanserai.web.api.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * A count as it is sent.
 *
 * @param seal the seal on the door, where it was read
 * @param complete sent as {@code final}
 * @param outsidePermit permit of customs to put goods outside the customs warehouse (Art. 155(4))
 */
public record CountBody(
        Boolean sealIntact,
        String seal,
        List<Line> lines,
        Instant effectiveAt,
        @JsonProperty("final") Boolean complete,
        String outsidePermit) {

    /** A counted line; measures with packages alone mean their share of the announced weights. */
    public record Line(
            Integer line,
            MeasuresAsked measures,
            String location,
            String note,
            String commodityCode,
            String description) {

        CountSheet.Line read() {
            return new CountSheet.Line(line, measures, location, note, commodityCode, description);
        }
    }

    CountSheet sheet() {
        List<Line> given = lines == null ? List.of() : lines;
        if (given.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.of("lines[" + given.indexOf(null) + "]", "required");
        }
        return new CountSheet(
                        sealIntact,
                        seal,
                        given.stream().map(Line::read).toList(),
                        effectiveAt,
                        Boolean.TRUE.equals(complete))
                .outside(outsidePermit);
    }
}
