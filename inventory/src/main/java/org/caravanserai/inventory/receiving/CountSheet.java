package org.caravanserai.inventory.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.MeasuresAsked;

/**
 * What a clerk counted out of a container, at once or as one of several parts.
 *
 * @param sealIntact whether the announced seal was on the door and whole; null when already looked
 *     at
 * @param seal the seal that was found; null when it was not read
 * @param effectiveAt when it was counted; null for now
 * @param complete whether nothing more comes: what is missing then is a shortage
 * @param outsidePermit number of the permit of customs under which goods may be put outside the
 *     customs warehouse (Art. 155(4)); null where there is none
 * @param reasons why a line differs, by its number; also of a line of which nothing was counted
 */
public record CountSheet(
        Boolean sealIntact,
        String seal,
        List<Line> lines,
        Instant effectiveAt,
        boolean complete,
        Map<Integer, String> reasons,
        String outsidePermit) {

    public CountSheet {
        lines = lines == null ? List.of() : lines;
    }

    /** The same, counted at that moment; null for now. */
    CountSheet at(Instant moment) {
        return new CountSheet(sealIntact, seal, lines, moment, complete, reasons, outsidePermit);
    }

    /** The same with a permit to put goods outside; null for none. */
    public CountSheet outside(String permit) {
        return new CountSheet(sealIntact, seal, lines, effectiveAt, complete, reasons, permit);
    }

    /** A sheet whose reasons, if any, are the notes of its lines. */
    public CountSheet(
            Boolean sealIntact,
            String seal,
            List<Line> lines,
            Instant effectiveAt,
            boolean complete) {
        this(sealIntact, seal, lines, effectiveAt, complete, Map.of(), null);
    }

    /**
     * @param line announced goods line; 0 or null for goods no line announced, which then need a
     *     commodity code and a description
     * @param location bin they were put into
     */
    public record Line(
            Integer line,
            MeasuresAsked measures,
            String location,
            String note,
            String commodityCode,
            String description) {}
}
