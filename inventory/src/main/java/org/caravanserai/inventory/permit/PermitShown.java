package org.caravanserai.inventory.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.identity.LotId;

/**
 * A permit as the register shows it.
 *
 * @param withdrawReason null while it is not withdrawn
 * @param state today, by the day of the site where its goods lie
 */
public record PermitShown(
        String number,
        List<String> codes,
        LocalDate validFrom,
        LocalDate validUntil,
        List<LotId> lots,
        String note,
        String recordedBy,
        Instant recordedAt,
        String withdrawnBy,
        Instant withdrawnAt,
        String withdrawReason,
        PermitState state) {}
