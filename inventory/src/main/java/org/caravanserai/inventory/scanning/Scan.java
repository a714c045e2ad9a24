package org.caravanserai.inventory.scanning;

import java.util.Map;
import org.caravanserai.kernel.problem.Problem;

/**
 * What a scan is and whether the warehouse knows it.
 *
 * @param code what was scanned, in its one form
 * @param id of the thing
 * @param receipt on which a container or seal is expected or counted; null for none
 * @param known whether there is such a thing within the actor's scope
 * @param elements what else a GS1 code said, by meaning
 * @param remark what it is not and what to do, where it is not known; what it is told otherwise
 */
public record Scan(
        ScanKind kind,
        String code,
        String id,
        String receipt,
        boolean known,
        Map<String, String> elements,
        Problem remark) {}
