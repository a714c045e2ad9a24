package org.caravanserai.shipments.intake.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Reads the moments people type into sheets: with an offset, or by the clock of the place. */
final class SheetTime {

    private static final List<DateTimeFormatter> MOMENTS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME,
                    DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]"),
                    DateTimeFormatter.ofPattern("d.M.uuuu H:mm[:ss]"),
                    DateTimeFormatter.ofPattern("uuuu/M/d H:mm[:ss]"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d.M.uuuu"),
                    DateTimeFormatter.ofPattern("uuuu/M/d"));

    private SheetTime() {}

    /** A day alone is its noon; null for what is no time. */
    static OffsetDateTime read(String text, ZoneId zone) {
        String given = text.strip();
        try {
            return OffsetDateTime.parse(given);
        } catch (DateTimeException local) {
            return readLocal(given, zone);
        }
    }

    private static OffsetDateTime readLocal(String given, ZoneId zone) {
        for (DateTimeFormatter form : MOMENTS) {
            try {
                return LocalDateTime.parse(given, form).atZone(zone).toOffsetDateTime();
            } catch (DateTimeException other) {
                continue;
            }
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(given, form).atTime(12, 0).atZone(zone).toOffsetDateTime();
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }
}
