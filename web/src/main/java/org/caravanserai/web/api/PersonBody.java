package org.caravanserai.web.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.web.security.NewUser;
import org.caravanserai.web.security.PersonChange;

/**
 * A person as sent to be added or changed.
 *
 * @param name sign-in name; ignored when the path names the person
 * @param language en (also if left out), ru, kk or zh
 * @param sites facility codes; none for all
 * @param clients party ids; none for all
 * @param password only of somebody new
 * @param seen what of the person was looked at before the change; it is refused if that changed
 */
public record PersonBody(
        String name,
        String displayName,
        String language,
        List<Role> roles,
        List<FacilityCode> sites,
        List<PartyId> clients,
        String password,
        Seen seen) {

    NewUser added() {
        PersonChange person = changed();
        return new NewUser(
                name,
                person.displayName(),
                person.language(),
                person.roles(),
                person.sites(),
                person.clients());
    }

    PersonChange changed() {
        return new PersonChange(
                displayName,
                Locale.forLanguageTag(language == null ? "en" : language),
                set(roles),
                set(sites),
                set(clients));
    }

    /** The same for the fingerprint of the request, which is kept and must not tell a password. */
    PersonBody withoutPassword() {
        return new PersonBody(name, displayName, language, roles, sites, clients, null, seen);
    }

    private static <T> Set<T> set(List<T> given) {
        return Stream.ofNullable(given)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
