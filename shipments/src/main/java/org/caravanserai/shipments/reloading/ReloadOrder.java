package org.caravanserai.shipments.reloading;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/**
 * A scan list to be opened.
 *
 * @param from the train or vessel whose containers are expected
 * @param to what they go onto: a train (each container is scanned with its wagon), a vessel or a
 *     truck; null for a check
 */
public record ReloadOrder(ReloadKind kind, FacilityCode facility, Carriage from, Carriage to) {

    private static final int LONGEST = 60;

    /**
     * @throws InvalidInput naming the field
     */
    void check() {
        List<Problem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(Problem.of("kind", "required"));
        }
        if (facility == null) {
            problems.add(Problem.of("facility", "required"));
        }
        check("from", from, problems);
        if (kind == ReloadKind.RELOAD) {
            check("to", to, problems);
        } else if (to != null) {
            problems.add(Problem.of("to", "reload-check-goes-nowhere"));
        }
        InvalidInput.throwIfAny(problems);
    }

    private static void check(String field, Carriage carriage, List<Problem> problems) {
        if (carriage == null || carriage.kind() == null || carriage.reference() == null) {
            problems.add(Problem.of(field, "required"));
        } else if (carriage.kind() == Carriage.Kind.WAGON) {
            problems.add(Problem.of(field, "reload-names-train"));
        } else if (carriage.reference().isBlank() || carriage.reference().length() > LONGEST) {
            problems.add(Problem.of(field, "reload-reference-length", LONGEST));
        }
    }
}
