package org.caravanserai.shipments.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.text.FourNames;

/**
 * A place of the corridor where containers start, stop, change gauge or end.
 *
 * @param translated languages whose name is our own translation and not from the source
 * @param zone the zone its clocks run in: Asia/Shanghai for all of China, since railway and customs
 *     keep Beijing time
 * @param latitude degrees north, rounded to 0.01 (about a kilometre): for a map, not for a crane
 * @param modes RAIL, ROAD, SEA and AIR, separated by blanks
 * @param gauge 1435, 1520 or both where gauges meet; empty where no rails lie
 * @param stage whether it works or is only planned
 * @param openedOn first day of work, where a source tells it; null otherwise
 * @param role ORIGIN_HUB, HUB, BORDER, BORDER_STATION, DRY_PORT, SEAPORT and so on
 */
public record Facility(
        FacilityCode code,
        FourNames names,
        String translated,
        String country,
        ZoneId zone,
        BigDecimal latitude,
        BigDecimal longitude,
        String modes,
        String gauge,
        String role,
        String confidence,
        String source,
        Stage stage,
        LocalDate openedOn) {

    /** Whether a place works. */
    public enum Stage {
        OPEN,
        PLANNED,
        CLOSED
    }

    public String name(Locale language) {
        return names.in(language);
    }

    /** Whether wagons of both gauges stand here, so that containers change wagon. */
    public boolean gaugeBreak() {
        return gauge.contains("/");
    }

    /** How far it can be relied on, in a word. */
    public Sureness sureness() {
        return Sureness.of(confidence);
    }
}
