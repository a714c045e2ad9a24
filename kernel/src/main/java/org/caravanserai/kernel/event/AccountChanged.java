package org.caravanserai.kernel.event;

import java.time.Instant;
import java.util.Set;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Somebody's right to enter changed: what was done to the account, and what it may do since.
 *
 * <p>Who may act belongs into the same book as what was done. Passwords and tokens never do.
 *
 * @param account sign-in name
 * @param active whether the person may sign in
 * @param sites the facilities they see; empty for all
 * @param clients the parties whose goods they see; empty for all
 * @param reason why; null where none is asked for
 */
public record AccountChanged(
        String account,
        Change change,
        boolean active,
        Set<Role> roles,
        Set<FacilityCode> sites,
        Set<PartyId> clients,
        String reason,
        Instant effectiveAt)
        implements Fact {

    /** What was done. */
    public enum Change {
        ADDED,
        CHANGED,
        PASSWORD_SET,
        LOCKED,
        UNLOCKED,
        TOKENS_REVOKED
    }

    public AccountChanged {
        roles = Set.copyOf(roles);
        sites = Set.copyOf(sites);
        clients = Set.copyOf(clients);
    }

    @Override
    public String subject() {
        return "person:" + account;
    }
}
