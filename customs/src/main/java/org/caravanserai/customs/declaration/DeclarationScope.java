package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;

/**
 * Whose declarations the actor sees: those of the clients in its scope ({@link ClientScope}) and
 * what it wrote or filed itself, as far as their goods lie at its sites. One whose goods have not
 * come yet lies nowhere and is seen at every site.
 */
@ApplicationScoped
public class DeclarationScope {

    /** Of a declaration {@code d}; {@link #apply} sets its parameters. */
    public static final String WHERE =
            "(:all = true or d.client in :clients or d.createdBy = :user or d.filedBy = :user)"
                    + " and (:everywhere = true or not exists (select lying.id from"
                    + " DeclarationItem lying where lying.declaration = d and lying.lot is not"
                    + " null) or exists (select here.id from DeclarationItem here, Account book"
                    + " where here.declaration = d and book.lot = cast(here.lot as string)"
                    + " and book.facility in :sites))";

    /** Stands in an empty list, which the databases do not take. */
    private static final Set<FacilityCode> NO_SITE = Set.of(FacilityCode.parse("NO-SITE"));

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject ClientScope scope;

    public <T> TypedQuery<T> apply(TypedQuery<T> query) {
        Collection<PartyId> clients = scope.clients();
        Set<FacilityCode> sites = actor.get().sites();
        boolean nobody = clients == null || clients.isEmpty();
        return query.setParameter("all", clients == null)
                .setParameter("clients", nobody ? List.of(Actor.NOBODY) : clients)
                .setParameter("user", actor.get().user())
                .setParameter("everywhere", sites.isEmpty())
                .setParameter("sites", sites.isEmpty() ? NO_SITE : sites);
    }

    /** Whether there are declarations that the actor does not see. */
    public boolean limited() {
        return scope.clients() != null || !actor.get().sites().isEmpty();
    }

    /** The names of those that the actor sees. */
    public Set<String> names() {
        return apply(em.createQuery("select d.id from Declaration d where " + WHERE, Long.class))
                .getResultStream()
                .map(DeclarationId::print)
                .collect(Collectors.toSet());
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
