package org.caravanserai.customs.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Whose goods, money and guarantees the actor sees: those of the clients in its scope, and a broker
 * only those whose power of attorney is in force today. Queries take the parameters {@code
 * anyClient} and {@code clients}.
 */
@ApplicationScoped
public class ClientScope {

    private static final Set<Role> SEE_ALL_BROKERS =
            Set.of(Role.MANAGER, Role.INSPECTOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.CLERK);

    @Inject CurrentActor actor;
    @Inject PowersOfAttorney powers;
    @Inject HouseClock clock;

    /**
     * The actor as far as it sees: a broker's clients are those whose power is in force, also where
     * a room that knows no powers looks.
     */
    public Actor limited(Actor who) {
        Collection<PartyId> seen = actor.as(who, this::clients);
        return seen == null ? who : who.limitedTo(seen);
    }

    /** Whether the actor acts for brokers' clients only. */
    public boolean isBrokerOnly() {
        return actor.get().roles().stream().noneMatch(SEE_ALL_BROKERS::contains);
    }

    /** The clients, or null for all. */
    public Collection<PartyId> clients() {
        Actor who = actor.get();
        if (!isBrokerOnly()) {
            return who.clients().isEmpty() ? null : who.clients();
        }
        Set<PartyId> represented =
                new HashSet<>(powers.representedOn(who.user(), OfficeCalendar.day(clock.now())));
        if (!who.clients().isEmpty()) {
            represented.retainAll(who.clients());
        }
        return represented;
    }

    public boolean sees(PartyId client) {
        Collection<PartyId> clients = clients();
        return clients == null || clients.contains(client);
    }

    /**
     * @throws NotFound if the actor does not see that client
     */
    public void require(PartyId client) {
        if (!sees(client)) {
            throw new NotFound("party", client);
        }
    }

    public <T> TypedQuery<T> apply(TypedQuery<T> query) {
        Collection<PartyId> clients = clients();
        boolean none = clients == null || clients.isEmpty();
        return query.setParameter("anyClient", clients == null)
                .setParameter("clients", none ? List.of(Actor.NOBODY) : clients);
    }
}
