package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.List;

/** A message in quarantine as the operator sees it; code and args make the sentence. */
public record QuarantineView(
        long id,
        String source,
        String code,
        List<String> args,
        Instant receivedAt,
        String receivedBy,
        QuarantineState state,
        String raw) {}
