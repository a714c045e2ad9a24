package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.party.Parties;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.shipments.network.Network;

/** What must hold of a person before they may enter, whoever is added or changed. */
@ApplicationScoped
class PersonRules {

    private static final int LONGEST_NAME = 200;

    @Inject Network network;
    @Inject Parties parties;

    void check(NewUser person) {
        check(
                new PersonChange(
                        person.displayName(),
                        person.language(),
                        person.roles(),
                        person.sites(),
                        person.clients()));
    }

    void check(PersonChange person) {
        List<Problem> problems = new ArrayList<>();
        String name = person.displayName();
        if (name == null || name.isBlank()) {
            problems.add(Problem.of("displayName", "required"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(Problem.of("displayName", "person-name-too-long", LONGEST_NAME));
        }
        if (person.language() == null || !Messages.LANGUAGES.contains(person.language())) {
            problems.add(Problem.of("language", "required"));
        }
        roles(person.roles(), problems);
        sites(person.sites(), problems);
        clients(person.clients(), problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void roles(Set<Role> roles, List<Problem> problems) {
        if (roles == null || roles.isEmpty()) {
            problems.add(Problem.of("roles", "required"));
        } else if (roles.contains(Role.FEED) && roles.size() > 1) {
            problems.add(Problem.of("roles", "feed-alone"));
        }
    }

    private void sites(Set<FacilityCode> sites, List<Problem> problems) {
        for (FacilityCode site : sites) {
            if (network.find(site).isEmpty()) {
                problems.add(Problem.of("sites", "unknown-facility", site.value()));
            }
        }
    }

    private void clients(Set<PartyId> clients, List<Problem> problems) {
        for (PartyId client : clients) {
            if (parties.find(client).isEmpty()) {
                problems.add(Problem.of("clients", "unknown-client", client.value()));
            }
        }
    }
}
