package org.caravanserai.shipments.reloading;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A scan list as it is shown.
 *
 * @param to null for a check
 * @param wagons whether each container is scanned together with a wagon
 * @param pending container that waits for its wagon; null while none does
 * @param expected containers that stood on the list when it was opened
 * @param scanned containers scanned by now
 * @param differences containers that differ, the missing ones among them
 * @param rows empty in a list of lists
 */
public record ReloadView(
        long id,
        ReloadKind kind,
        ReloadState state,
        FacilityCode facility,
        Carriage from,
        Carriage to,
        boolean wagons,
        String pending,
        Instant openedAt,
        String openedBy,
        Instant postedAt,
        String postedBy,
        String takenBackReason,
        int expected,
        int scanned,
        int differences,
        List<ReloadRow> rows) {

    static ReloadView of(ReloadList list, List<ReloadRow> rows, boolean shown) {
        return new ReloadView(
                list.id,
                list.kind,
                list.state,
                list.facility,
                list.from(),
                list.to(),
                list.onWagons(),
                list.pending,
                list.openedAt,
                list.openedBy,
                list.postedAt,
                list.postedBy,
                list.takenBackReason,
                (int) rows.stream().filter(ReloadRow::expected).count(),
                (int) rows.stream().filter(ReloadRow::scanned).count(),
                (int) rows.stream().filter(ReloadRow::differs).count(),
                shown ? rows : List.of());
    }

    public boolean ended() {
        return state == ReloadState.POSTED || state == ReloadState.TAKEN_BACK;
    }
}
