package org.caravanserai.web.security;

import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * What shall hold of a person from now on.
 *
 * @param sites the facilities they see; empty for all
 * @param clients the parties whose goods they see; empty for all
 */
public record PersonChange(
        String displayName,
        Locale language,
        Set<Role> roles,
        Set<FacilityCode> sites,
        Set<PartyId> clients) {}
