package org.caravanserai.shipments.exception;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;

/** An alert as the operator sees it; its sentence is the bundle's for the code, with the args. */
public record InboxView(
        long id,
        String code,
        List<String> args,
        String subject,
        FacilityCode facility,
        Severity severity,
        Instant since,
        Instant due,
        InboxState state,
        String owner,
        Instant closedAt,
        String closedBy,
        String closedReason) {}
