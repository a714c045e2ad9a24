package org.caravanserai.shipments.intake.edifact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * Dates and times of DTM (code list 2379). A time without a zone is the local time of the place
 * where it happened.
 */
final class EdiTime {

    /** Happened: actual date, execution, status date. The others of a DTM are plans. */
    private static final Set<String> ACTUAL = Set.of("7", "203", "334", "178", "186");

    private static final Set<String> ESTIMATED = Set.of("132", "133");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuuMMddHHmm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuuMMddHHmmxx");

    private EdiTime() {}

    static boolean actual(Segment dtm) {
        return ACTUAL.contains(dtm.at(1, 1));
    }

    static boolean estimated(Segment dtm) {
        return ESTIMATED.contains(dtm.at(1, 1));
    }

    /** The time of a DTM; null when there is none that can be read. */
    static OffsetDateTime of(Segment dtm, ZoneId local) {
        String text = dtm.at(1, 2);
        String format = dtm.at(1, 3);
        if (text == null || format == null) {
            return null;
        }
        try {
            return switch (format) {
                case "102" -> LocalDate.parse(text, DAY).atStartOfDay(local).toOffsetDateTime();
                case "203" -> local(LocalDateTime.parse(text, MINUTES), local);
                case "204" -> local(LocalDateTime.parse(text, SECONDS), local);
                case "205" -> OffsetDateTime.parse(text, OFFSET);
                case "303" ->
                        local(
                                LocalDateTime.parse(text.substring(0, 12), MINUTES),
                                ZoneId.of(text.substring(12)));
                default -> null;
            };
        } catch (DateTimeException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }

    /** When the interchange was prepared: in UTC, for want of a zone; it only orders messages. */
    static OffsetDateTime prepared(Segment unb) {
        String day = unb.at(4, 1);
        String time = unb.at(4, 2);
        if (day == null || time == null) {
            return null;
        }
        try {
            return LocalDateTime.parse((day.length() == 6 ? "20" + day : day) + time, MINUTES)
                    .atOffset(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static OffsetDateTime local(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
