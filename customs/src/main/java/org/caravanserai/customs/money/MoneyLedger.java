package org.caravanserai.customs.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Money with customs: earmarked when a declaration is filed, spent when it is released. What is
 * earmarked for one declaration no other can spend or give back. Callers hold the lock of the
 * account.
 */
@ApplicationScoped
public class MoneyLedger {

    private static final String ENTRY =
            "insert into customs.money_entry (id, client, kind, amount, reference, effective_at,"
                    + " recorded_at)";
    private static final String NUMBERS = "customs.money_entry_seq";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /** What the client has that is not earmarked; zero without an account. */
    public BigDecimal available(PartyId client) {
        return em.createQuery(
                        "select a.available from PersonalAccount a where a.client = :client",
                        BigDecimal.class)
                .setParameter("client", client.value())
                .getResultStream()
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    void topUp(PartyId client, BigDecimal amount, String reference) {
        if (em.find(PersonalAccount.class, client.value()) == null) {
            em.persist(new PersonalAccount(client.value()));
            em.flush();
        }
        change(client, "a.available = a.available + :amount", "a.available >= 0", amount);
        record(client, MoneyEntry.Kind.TOPPED_UP, amount, reference, clock.now());
    }

    /**
     * @throws Refusal {@code money-short} (available, needed)
     */
    void payOut(PartyId client, BigDecimal amount, String reference) {
        String set = "a.available = a.available - :amount";
        if (change(client, set, "a.available >= :amount", amount) == 0) {
            throw new Refusal("money-short", available(client), amount);
        }
        record(client, MoneyEntry.Kind.PAID_OUT, amount, reference, clock.now());
    }

    /**
     * @throws Refusal {@code money-short} (available, needed)
     */
    public void earmark(PartyId client, BigDecimal amount, String reference, Instant at) {
        String set = "a.available = a.available - :amount, a.earmarked = a.earmarked + :amount";
        if (change(client, set, "a.available >= :amount", amount) == 0) {
            throw new Refusal("money-short", available(client), amount);
        }
        setAside(client, amount, reference);
        record(client, MoneyEntry.Kind.EARMARKED, amount, reference, at);
    }

    /** An earmark that came to nothing. */
    public void giveBack(PartyId client, BigDecimal amount, String reference, Instant at) {
        String set = "a.available = a.available + :amount, a.earmarked = a.earmarked - :amount";
        settle(client, set, amount, reference);
        record(client, MoneyEntry.Kind.GIVEN_BACK, amount, reference, at);
    }

    /** What was earmarked is paid. */
    public void spend(PartyId client, BigDecimal amount, String reference, Instant at) {
        String set = "a.spent = a.spent + :amount, a.earmarked = a.earmarked - :amount";
        settle(client, set, amount, reference);
        record(client, MoneyEntry.Kind.SPENT, amount, reference, at);
    }

    /**
     * The same for many parts of what one purpose set aside: one change of the account, an entry
     * each.
     *
     * @param amounts by what each is for
     */
    public void spend(PartyId client, String purpose, Map<String, BigDecimal> amounts, Instant at) {
        String set = "a.spent = a.spent + :amount, a.earmarked = a.earmarked - :amount";
        BigDecimal all = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        settle(client, set, all, purpose);
        record(client, MoneyEntry.Kind.SPENT, amounts, at);
    }

    /** What was paid is given back: a correction freed it. */
    public void refund(PartyId client, BigDecimal amount, String reference, Instant at) {
        String set = "a.available = a.available + :amount, a.spent = a.spent - :amount";
        if (change(client, set, "a.spent >= :amount", amount) == 0) {
            throw new Refusal("money-out-of-step", client.value(), amount);
        }
        record(client, MoneyEntry.Kind.REFUNDED, amount, reference, at);
    }

    private void setAside(PartyId client, BigDecimal amount, String reference) {
        Earmark.Key key = new Earmark.Key(client.value(), reference);
        if (changeEarmark(key, amount, "e.amount >= 0") == 0) {
            em.persist(new Earmark(key, amount));
        }
    }

    private int changeEarmark(Earmark.Key key, BigDecimal by, String where) {
        return em.createQuery(
                        "update Earmark e set e.amount = e.amount + :amount where e.client ="
                                + " :client and e.purpose = :purpose and "
                                + where)
                .setParameter("amount", by)
                .setParameter("client", key.client)
                .setParameter("purpose", key.purpose)
                .executeUpdate();
    }

    private void settle(PartyId client, String set, BigDecimal amount, String reference) {
        Earmark.Key key = new Earmark.Key(client.value(), reference);
        boolean own = changeEarmark(key, amount.negate(), "e.amount + :amount >= 0") == 1;
        if (!own || change(client, set, "a.earmarked >= :amount", amount) == 0) {
            throw new Refusal("money-out-of-step", client.value(), amount);
        }
    }

    private int change(PartyId client, String set, String where, BigDecimal amount) {
        return em.createQuery(
                        "update PersonalAccount a set "
                                + set
                                + " where a.client = :client and "
                                + where)
                .setParameter("amount", amount)
                .setParameter("client", client.value())
                .executeUpdate();
    }

    private void record(
            PartyId client, MoneyEntry.Kind kind, BigDecimal amount, String reference, Instant at) {
        record(client, kind, Map.of(reference, amount), at);
    }

    private void record(
            PartyId client, MoneyEntry.Kind kind, Map<String, BigDecimal> amounts, Instant at) {
        Iterator<Long> ids = sql.numbers(NUMBERS, amounts.size()).iterator();
        Instant now = clock.now();
        sql.insert(
                ENTRY,
                amounts.entrySet().stream()
                        .map(
                                part ->
                                        new Object[] {
                                            ids.next(),
                                            client.value(),
                                            kind.name(),
                                            part.getValue(),
                                            part.getKey(),
                                            at,
                                            now
                                        })
                        .toList());
    }
}
