package org.caravanserai.customs.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;

/** The clients' personal accounts with customs. */
@ApplicationScoped
@Retried
@Transactional
public class PersonalAccounts {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject MoneyLedger ledger;
    @Inject CurrentActor actor;

    /**
     * Enters money that came in.
     *
     * @param amount tenge
     * @param reference number of the payment order
     */
    public void topUp(PartyId client, BigDecimal amount, String reference) {
        locks.acquire(LockKey.money(client.value()));
        if (amount == null || amount.signum() <= 0) {
            throw InvalidInput.of("amount", "amount-not-positive");
        }
        ledger.topUp(client, amount, reference);
        em.flush();
    }

    public List<AccountStatus> list() {
        return em.createQuery(
                        "select new org.caravanserai.customs.money.AccountStatus(a.client,"
                                + " a.available, a.earmarked, a.spent) from PersonalAccount a"
                                + " order by a.client",
                        AccountStatus.class)
                .getResultStream()
                .filter(account -> actor.get().sees(account.client()))
                .toList();
    }
}
