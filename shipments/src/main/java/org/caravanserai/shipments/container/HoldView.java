package org.caravanserai.shipments.container;

import java.time.Instant;

/**
 * A hold as an operator sees it.
 *
 * @param code CUSTOMS, SEAL or what another room called it
 * @param reason a code with a text in the bundles, or the words of whoever set it
 * @param lifted null while it lasts
 */
public record HoldView(String code, String reason, Instant since, Instant lifted) {}
