package org.caravanserai.customs.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Refusal;

/** The clients' personal accounts with customs. */
@ApplicationScoped
@Retried
@Transactional
public class PersonalAccounts {

    private static final int LONGEST_REFERENCE = 60;
    private static final String TENGE = "KZT";

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject MoneyLedger ledger;
    @Inject ClientScope scope;

    /**
     * Enters money that came in.
     *
     * @param amount tenge
     * @param reference number of the payment order
     */
    public void topUp(PartyId client, BigDecimal amount, String reference) {
        check(client, amount, reference);
        ledger.topUp(client, amount, reference);
        em.flush();
    }

    /**
     * Gives money that is not earmarked back to the client, or takes back an order that was entered
     * by mistake.
     *
     * @param reference number of the application, or of the order that was wrong
     * @throws Refusal {@code money-short}
     */
    public void payOut(PartyId client, BigDecimal amount, String reference) {
        check(client, amount, reference);
        ledger.payOut(client, amount, reference);
        em.flush();
    }

    private void check(PartyId client, BigDecimal amount, String reference) {
        locks.acquire(LockKey.money(client.value()));
        scope.require(client);
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw InvalidInput.of("reference", "money-reference", LONGEST_REFERENCE);
        }
        if (amount == null || amount.signum() <= 0) {
            throw InvalidInput.of("amount", "amount-not-positive");
        }
        try {
            new Money(amount, TENGE);
        } catch (InvalidValue absurd) {
            throw new InvalidInput(absurd.at("amount"));
        }
    }

    public List<AccountStatus> list() {
        Collection<PartyId> seen = scope.clients();
        return em.createQuery(
                        "select new org.caravanserai.customs.money.AccountStatus(a.client,"
                                + " a.available, a.earmarked, a.spent) from PersonalAccount a"
                                + " order by a.client",
                        AccountStatus.class)
                .getResultStream()
                .filter(account -> seen == null || seen.contains(account.client()))
                .toList();
    }

    /** What is set aside on the account, and for what. */
    public List<Earmarked> earmarks(PartyId client) {
        scope.require(client);
        return em.createQuery(
                        "select new org.caravanserai.customs.money.Earmarked(e.purpose, e.amount)"
                                + " from Earmark e where e.client = :client and e.amount > 0"
                                + " order by e.purpose",
                        Earmarked.class)
                .setParameter("client", client.value())
                .getResultList();
    }
}
