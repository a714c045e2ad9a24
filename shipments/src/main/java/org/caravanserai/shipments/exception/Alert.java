package org.caravanserai.shipments.exception;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Something that goes wrong.
 *
 * @param code key of its sentence in the bundles
 * @param subject the thing it is about, as {@code kind:id}
 * @param fact what makes this alert different from the next of its code and subject: the same fact
 *     is raised once
 * @param args arguments of the sentence
 * @param clients whose goods or declarations it is about, where it is not about a box, of which the
 *     register knows whose it is
 */
public record Alert(
        String code,
        String subject,
        String fact,
        FacilityCode facility,
        Severity severity,
        Instant since,
        List<String> args,
        Set<PartyId> clients) {

    public Alert {
        args = List.copyOf(args);
        clients = Set.copyOf(clients);
    }

    /** About a box, or about what is nobody's. */
    public Alert(
            String code,
            String subject,
            String fact,
            FacilityCode facility,
            Severity severity,
            Instant since,
            List<String> args) {
        this(code, subject, fact, facility, severity, since, args, Set.of());
    }

    /** The clients of an alert about what is one party's, or perhaps nobody's. */
    public static Set<PartyId> whose(PartyId client) {
        return client == null ? Set.of() : Set.of(client);
    }

    String key() {
        return code + '|' + subject + '|' + fact;
    }
}
