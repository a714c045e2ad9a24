package org.caravanserai.shipments.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.identity.FacilityCode;

/** The arithmetic of stays: how they spread, week by week, and which were the longest. */
final class Spread {

    static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;
    private static final int WHOLE = 100;
    private static final int WORST = 10;

    /** Ends of the bands in hours: parts of a day, then days, then weeks. */
    private static final List<Integer> ENDS = List.of(6, 12, 24, 48, 96, 168, 336);

    private final List<DwellReport.Stay> ended;

    Spread(List<DwellReport.Stay> ended) {
        this.ended = ended.stream().sorted(Comparator.comparing(DwellReport.Stay::took)).toList();
    }

    /** How long so many of a hundred stood at most, by the nearest rank; null for no stay. */
    Duration within(int percent) {
        return ended.isEmpty()
                ? null
                : ended.get((ended.size() * percent + WHOLE - 1) / WHOLE - 1).took();
    }

    DwellReport report(
            FacilityCode place,
            LocalDate from,
            LocalDate to,
            ZoneId zone,
            List<DwellReport.Stay> standing,
            Duration before) {
        return new DwellReport(
                place,
                from,
                to,
                ended.size(),
                standing.size(),
                within(HALF),
                within(NINE_OF_TEN),
                before,
                bands(),
                weeks(zone),
                Stream.concat(ended.stream(), standing.stream())
                        .sorted(Comparator.comparing(DwellReport.Stay::took).reversed())
                        .limit(WORST)
                        .toList());
    }

    private List<DwellReport.Band> bands() {
        List<DwellReport.Band> bands = new ArrayList<>();
        int from = 0;
        for (Integer to : ENDS) {
            bands.add(new DwellReport.Band(from, to, between(from, to)));
            from = to;
        }
        bands.add(new DwellReport.Band(from, null, between(from, Integer.MAX_VALUE)));
        return bands;
    }

    private int between(int from, int to) {
        return (int)
                ended.stream()
                        .filter(stay -> stay.took().toHours() >= from)
                        .filter(stay -> stay.took().toHours() < to)
                        .count();
    }

    private List<DwellReport.Week> weeks(ZoneId zone) {
        Map<LocalDate, List<DwellReport.Stay>> weeks =
                ended.stream()
                        .collect(
                                Collectors.groupingBy(
                                        stay -> monday(stay, zone),
                                        TreeMap::new,
                                        Collectors.toList()));
        return weeks.entrySet().stream()
                .map(
                        week -> {
                            Spread of = new Spread(week.getValue());
                            return new DwellReport.Week(
                                    week.getKey(),
                                    of.ended.size(),
                                    of.within(HALF),
                                    of.within(NINE_OF_TEN));
                        })
                .toList();
    }

    private static LocalDate monday(DwellReport.Stay stay, ZoneId zone) {
        return stay.until()
                .atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
