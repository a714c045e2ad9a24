package org.caravanserai.customs.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;

/** Statements of personal accounts: the same question gives the same figures again. */
@ApplicationScoped
@Retried
@Transactional
public class MoneyStatements {

    @Inject EntityManager em;
    @Inject ClientScope scope;

    /**
     * @param from first moment that is told
     * @param to the moment the statement ends at, itself not included
     * @param knownAt entries recorded later are left out
     */
    public MoneyStatement of(PartyId client, Instant from, Instant to, Instant knownAt) {
        scope.require(client);
        if (to.isBefore(from)) {
            throw InvalidInput.of("from", "period-backwards");
        }
        MoneyStatement.Balance balance = MoneyStatement.Balance.NONE;
        MoneyStatement.Balance opening = balance;
        List<MoneyStatement.Line> lines = new ArrayList<>();
        for (MoneyEntry entry : entries(client, to, knownAt)) {
            balance = balance.after(entry);
            if (entry.effectiveAt.isBefore(from)) {
                opening = balance;
            } else {
                lines.add(new MoneyStatement.Line(new MoneyMovement(entry), balance));
            }
        }
        return new MoneyStatement(client, from, to, knownAt, opening, lines, balance);
    }

    private List<MoneyEntry> entries(PartyId client, Instant to, Instant knownAt) {
        return em.createQuery(
                        "from MoneyEntry where client = :client and effectiveAt < :to"
                                + " and recordedAt <= :knownAt order by effectiveAt, id",
                        MoneyEntry.class)
                .setParameter("client", client.value())
                .setParameter("to", to)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }
}
