package org.caravanserai.shipments.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * Reads the clocks off a history, by a table of what starts and stops each: a pure function of what
 * happened, in its order.
 */
final class Winding {

    private static final List<CSVRecord> TABLE = ReferenceTable.read(Winding.class, "clocks.csv");
    private static final String ANY = "*";

    private final Map<FacilityCode, String> roles;
    private final List<Interval> done = new ArrayList<>();

    private Winding(Map<FacilityCode, String> roles) {
        this.roles = roles;
    }

    /**
     * @param moments in the order they happened
     * @param roles of the facilities
     */
    static List<Interval> of(List<Moment> moments, Map<FacilityCode, String> roles) {
        Winding winding = new Winding(roles);
        TABLE.forEach(row -> winding.wind(row, moments));
        return winding.done;
    }

    /** Who is seen elsewhere has left, even if nobody said so. */
    private void wind(CSVRecord row, List<Moment> moments) {
        Set<String> starts = words(row, "start");
        Set<String> stops = words(row, "stop");
        boolean same = "SAME".equals(row.get("where"));
        Interval open = null;
        for (Moment moment : moments) {
            boolean elsewhere =
                    open != null
                            && moment.facility() != null
                            && !moment.facility().equals(open.facility());
            boolean stop =
                    open != null
                            && stops.contains(moment.code())
                            && load(row.get("stopLoad"), moment)
                            && !(same && elsewhere);
            boolean start =
                    starts.contains(moment.code())
                            && load(row.get("startLoad"), moment)
                            && moment.facility() != null
                            && role(row, moment.facility());
            boolean missed = same && elsewhere;
            if (stop || missed) {
                done.add(open.stopped(moment.at()));
                open = null;
            }
            if (start && open == null && !stop) {
                open =
                        new Interval(
                                ClockKind.valueOf(row.get("kind")),
                                moment.facility(),
                                moment.at(),
                                null);
            }
        }
        if (open != null) {
            done.add(open);
        }
    }

    private static Set<String> words(CSVRecord row, String column) {
        return Set.of(row.get(column).split(" "));
    }

    private static boolean load(String wanted, Moment moment) {
        return ANY.equals(wanted) || moment.empty() == "EMPTY".equals(wanted);
    }

    private boolean role(CSVRecord row, FacilityCode place) {
        return ANY.equals(row.get("roles"))
                || words(row, "roles").contains(roles.getOrDefault(place, ""));
    }
}
