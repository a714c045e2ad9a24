package org.caravanserai.customs.office;

import java.time.Instant;
import java.util.List;

/**
 * A message of an office.
 *
 * @param declaration our name of it; null where nobody knows which one it is about
 * @param problem code of what is wrong with it; null for nothing
 */
public record MessageView(
        long id,
        String source,
        String externalId,
        String format,
        String kind,
        String declaration,
        String number,
        Instant receivedAt,
        String receivedBy,
        MessageState state,
        String problem,
        List<Object> arguments,
        String note) {}
