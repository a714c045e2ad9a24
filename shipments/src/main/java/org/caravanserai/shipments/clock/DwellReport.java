package org.caravanserai.shipments.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * How long boxes stood at a place: all that left it within a time, and those that stand there now.
 *
 * @param half how long half of those that left had stood at most; null where none left
 * @param nineOfTen the same of nine of ten
 * @param before what half was in the time of the same length before
 */
public record DwellReport(
        FacilityCode facility,
        LocalDate from,
        LocalDate to,
        int ended,
        int standing,
        Duration half,
        Duration nineOfTen,
        Duration before,
        List<Band> bands,
        List<Week> weeks,
        List<Stay> worst) {

    /**
     * @param toHours null for the last one, that has no end
     */
    public record Band(int fromHours, Integer toHours, int boxes) {}

    /** Stays that ended in a week of the place's own calendar. */
    public record Week(LocalDate monday, int boxes, Duration half, Duration nineOfTen) {}

    /**
     * @param until null while it stands there
     */
    public record Stay(String container, Instant since, Instant until, Duration took) {}
}
