package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;

/**
 * Whose declarations the actor sees: those of the clients in its scope, and a broker only those it
 * has or had a power of attorney for, and what it wrote itself.
 */
@ApplicationScoped
public class DeclarationScope {

    /** Of a declaration {@code d}; {@link #apply} sets its parameters. */
    public static final String WHERE =
            "(:all = true or d.client in :clients or d.createdBy = :user)";

    private static final Set<Role> SEE_ALL_BROKERS =
            Set.of(Role.MANAGER, Role.INSPECTOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.CLERK);

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject PowersOfAttorney powers;

    public <T> TypedQuery<T> apply(TypedQuery<T> query) {
        Collection<PartyId> clients = clients();
        return query.setParameter("all", clients == null)
                .setParameter(
                        "clients",
                        clients == null || clients.isEmpty()
                                ? List.of(PartyId.parse("NONE"))
                                : clients)
                .setParameter("user", actor.get().user());
    }

    /** Whether there are declarations that the actor does not see. */
    public boolean limited() {
        return clients() != null;
    }

    /** The names of those that the actor sees. */
    public Set<String> names() {
        return apply(em.createQuery("select d.id from Declaration d where " + WHERE, Long.class))
                .getResultStream()
                .map(DeclarationId::print)
                .collect(Collectors.toSet());
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

    /**
     * The key of a declaration, if the actor may see it.
     *
     * @param id our own name, or the number an office gave
     */
    public Optional<Long> find(String id) {
        Object wanted;
        try {
            wanted = id.indexOf('/') < 0 ? DeclarationId.parse(id) : DeclarationNumber.parse(id);
        } catch (NotFound | InvalidValue nobodyHasSuchAName) {
            return Optional.empty();
        }
        String where = wanted instanceof Long ? " and d.id = :id" : " and d.number = :id";
        return apply(
                        em.createQuery(
                                        "select d.id from Declaration d where " + WHERE + where,
                                        Long.class)
                                .setParameter("id", wanted))
                .getResultStream()
                .findFirst();
    }
}
