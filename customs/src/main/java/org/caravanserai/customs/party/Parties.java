package org.caravanserai.customs.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;

/** The traders customs knows: announced on a train list, or entered by hand. */
@ApplicationScoped
@Retried
@Transactional
public class Parties {

    @Inject EntityManager em;
    @Inject ClientScope scope;

    /** Enters the party, or its corrected name. */
    public void register(Party party) {
        Trader known = em.find(Trader.class, party.id().value());
        if (known == null) {
            em.persist(new Trader(party));
        } else {
            known.name = party.name();
        }
        em.flush();
    }

    public Optional<Party> find(PartyId id) {
        return scope.sees(id)
                ? Optional.ofNullable(em.find(Trader.class, id.value())).map(Trader::party)
                : Optional.empty();
    }

    public List<Party> list() {
        Collection<PartyId> seen = scope.clients();
        return em.createQuery("from Trader order by name", Trader.class)
                .getResultStream()
                .map(Trader::party)
                .filter(party -> seen == null || seen.contains(party.id()))
                .toList();
    }
}
