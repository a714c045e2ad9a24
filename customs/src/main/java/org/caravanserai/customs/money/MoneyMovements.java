package org.caravanserai.customs.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;

/** The entries of a client's personal account, the newest first. */
@ApplicationScoped
@Retried
@Transactional
public class MoneyMovements {

    @Inject EntityManager em;
    @Inject ClientScope scope;

    /**
     * @throws NotFound if the actor does not see that client
     */
    public List<MoneyMovement> of(PartyId client, int offset, int limit) {
        scope.require(client);
        return em.createQuery(
                        "from MoneyEntry where client = :client order by id desc", MoneyEntry.class)
                .setParameter("client", client.value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(MoneyMovement::new)
                .toList();
    }

    public long count(PartyId client) {
        scope.require(client);
        return em.createQuery(
                        "select count(e) from MoneyEntry e where e.client = :client", Long.class)
                .setParameter("client", client.value())
                .getSingleResult();
    }
}
