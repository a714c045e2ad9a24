package org.caravanserai.inventory.permit;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.identity.LotId;

/**
 * A permit as customs gave it, to be written down.
 *
 * @param codes of the operations it allows: 1 sampling, 2 preparation for sale and transport, 3
 *     maintenance
 * @param lots of which goods; what becomes of them by an allowed operation is covered too
 */
public record PermitOrder(
        String number,
        List<String> codes,
        LocalDate validFrom,
        LocalDate validUntil,
        List<LotId> lots,
        String note) {

    public PermitOrder {
        codes = codes == null ? List.of() : codes;
        lots = lots == null ? List.of() : lots;
    }
}
