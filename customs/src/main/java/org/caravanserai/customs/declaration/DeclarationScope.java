package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Whose declarations the actor sees: those of the clients in its scope, and a broker only those it has or had a power of
 * attorney for, and what it wrote itself.
 */
@ApplicationScoped
class DeclarationScope {

    static final String WHERE =
            "(:all = true or d.client in :clients or d.createdBy = :user)";

    private static final Set<Role> SEE_ALL_BROKERS =
            Set.of(Role.MANAGER, Role.INSPECTOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.CLERK);

    @Inject CurrentActor actor;
    @Inject PowersOfAttorney powers;

    <T> TypedQuery<T> apply(TypedQuery<T> query) {
        Collection<PartyId> clients = clients();
        return query.setParameter("all", clients == null)
                .setParameter(
                        "clients",
                        clients == null || clients.isEmpty()
                                ? List.of(PartyId.parse("NONE"))
                                : clients)
                .setParameter("user", actor.get().user());
    }

    /** The clients, or null for all. */
    private Collection<PartyId> clients() {
        Actor who = actor.get();
        if (who.roles().stream().anyMatch(SEE_ALL_BROKERS::contains)) {
            return who.clients().isEmpty() ? null : who.clients();
        }
        Set<PartyId> represented = new HashSet<>(powers.clientsOf(who.user()));
        if (!who.clients().isEmpty()) {
            represented.retainAll(who.clients());
        }
        return represented;
    }

    /** Whether the actor may declare goods of that client. */
    boolean sees(PartyId client) {
        return actor.get().sees(client);
    }
}
