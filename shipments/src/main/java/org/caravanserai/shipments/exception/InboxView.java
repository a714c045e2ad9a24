package org.caravanserai.shipments.exception;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * An alert as the operator sees it; its sentence is the bundle's for the code, with the args.
 *
 * @param addressee whose work it is, until somebody owns it
 * @param seen how often the same fact was told
 * @param escalatedAt when it went to the managers; null if it did not
 */
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
        Role addressee,
        String owner,
        Instant snoozedUntil,
        int seen,
        Instant lastSeen,
        Instant escalatedAt,
        ClosedAs closedAs,
        Instant closedAt,
        String closedBy,
        String closedReason) {}
