package org.caravanserai.inventory.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Refusal;

/**
 * The door to take-overs. A dry run does everything that the act does, in all rooms, and leaves
 * nothing behind; so what it says is what the act will say.
 */
@ApplicationScoped
public class TakeOverDesk {

    @Inject TakeOvers acts;

    /** What the sheet would come to. */
    public TakeOverResult tried(FacilityCode site, List<TakeOverRow> rows, String fingerprint) {
        return answered(site, rows, fingerprint, true);
    }

    /** Takes the sheet over, all rows or none. */
    public TakeOverResult take(FacilityCode site, List<TakeOverRow> rows, String fingerprint) {
        return answered(site, rows, fingerprint, false);
    }

    private TakeOverResult answered(
            FacilityCode site, List<TakeOverRow> rows, String fingerprint, boolean dryRun) {
        try {
            return acts.take(site, rows, fingerprint, dryRun);
        } catch (TakeOvers.DryRun tried) {
            return tried.result;
        } catch (Refusal refused) {
            boolean rowsKnown =
                    !refused.problems().isEmpty()
                            && refused.problems().stream().allMatch(p -> p.row() != null);
            if (!rowsKnown) {
                throw refused;
            }
            return TakeOverResult.refused(rows.size(), refused.problems());
        }
    }
}
