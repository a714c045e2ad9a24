package org.caravanserai.kernel.actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Who is acting, and how far that person sees.
 *
 * <p>Scope is part of the actor because every list, report, export and call must obey it in its
 * query: an empty set of sites or clients means "not limited", so that a site added later is seen
 * by those who see all.
 *
 * @param user sign-in name, recorded with every fact
 * @param roles what the actor may do
 * @param sites the facilities the actor sees; empty for all
 * @param clients the parties whose goods the actor sees; empty for all
 * @param language the language of answers: en, ru, kk or zh
 */
public record Actor(
        String user,
        String name,
        Set<Role> roles,
        Set<FacilityCode> sites,
        Set<PartyId> clients,
        Locale language) {

    /** The house itself, when it acts by the clock or at start. */
    public static final Actor HOUSE =
            new Actor(
                    "caravanserai",
                    "Caravanserai",
                    EnumSet.allOf(Role.class),
                    Set.of(),
                    Set.of(),
                    Locale.ENGLISH);

    /** The only client of somebody who sees nobody's goods, because no client at all means all. */
    public static final PartyId NOBODY = PartyId.parse("NOBODY");

    public Actor {
        roles = Set.copyOf(roles);
        sites = Set.copyOf(sites);
        clients = Set.copyOf(clients);
    }

    /** The same person, who sees no further than these clients. */
    public Actor limitedTo(Collection<PartyId> seen) {
        return new Actor(
                user,
                name,
                roles,
                sites,
                seen.isEmpty() ? Set.of(NOBODY) : Set.copyOf(seen),
                language);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean sees(FacilityCode site) {
        return sites.isEmpty() || sites.contains(site);
    }

    public boolean sees(PartyId client) {
        return clients.isEmpty() || clients.contains(client);
    }
}
