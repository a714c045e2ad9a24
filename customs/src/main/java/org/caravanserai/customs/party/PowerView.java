package org.caravanserai.customs.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.identity.PartyId;

/**
 * A power of attorney as people read it.
 *
 * @param broker sign-in name
 * @param procedures two-digit codes; empty for all
 * @param limit highest customs value in tenge of one declaration; null for none
 * @param revokedOn first day on which it is no longer in force; null where it ends by itself
 * @param inForce whether it is in force on the day that was asked for
 */
public record PowerView(
        long id,
        String broker,
        PartyId client,
        String clientName,
        List<String> procedures,
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal limit,
        String document,
        LocalDate revokedOn,
        String revokedBy,
        String revokedBecause,
        boolean inForce) {}
