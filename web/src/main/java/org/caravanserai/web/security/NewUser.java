package org.caravanserai.web.security;

import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Somebody who shall be able to sign in.
 *
 * @param name sign-in name: lower-case letters, digits, dot, dash or underscore, 1 to 100
 * @param sites the facilities they see; empty for all
 * @param clients the parties whose goods they see; empty for all
 */
public record NewUser(
        String name,
        String displayName,
        Locale language,
        Set<Role> roles,
        Set<FacilityCode> sites,
        Set<PartyId> clients) {

    /** Somebody who sees every site and every client. */
    public static NewUser seeingAll(String name, String displayName, Role... roles) {
        return new NewUser(name, displayName, Locale.ENGLISH, Set.of(roles), Set.of(), Set.of());
    }
}
