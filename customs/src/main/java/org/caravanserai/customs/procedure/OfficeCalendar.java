package org.caravanserai.customs.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the customs offices of Kazakhstan: rates, terms and numbers go by them, not by UTC. */
public final class OfficeCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private OfficeCalendar() {}

    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
