package org.caravanserai.customs.transit;

import java.time.Instant;

/**
 * A remark on a container, lot or consignment.
 *
 * @param subject what it is about, as kind:id
 * @param code key of its text
 * @param detail what was expected and what was found
 */
public record CustomsRemark(
        String subject, String consignment, String code, String detail, Instant at) {}
