package org.caravanserai.shipments.network;

import java.time.LocalDate;

/**
 * What another book calls a facility, from when to when.
 *
 * @param scheme UNLOCODE, ESR, CUSTOMS (posts), SMDG or BIC
 * @param operation EXPORT, FERRY and so on, where one station has several codes; null elsewhere
 */
public record Alias(
        String facility,
        String scheme,
        String code,
        String operation,
        LocalDate validFrom,
        LocalDate validTo,
        String note) {}
