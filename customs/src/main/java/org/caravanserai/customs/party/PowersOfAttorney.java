package org.caravanserai.customs.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** Who may file for whom. Without a power in force nothing is filed. */
@ApplicationScoped
@Retried
@Transactional
public class PowersOfAttorney {

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /**
     * @param broker sign-in name
     * @param procedures two-digit codes; empty for all
     * @param to last day; null for no end
     * @param limit highest customs value in tenge of one declaration; null for none
     */
    public void grant(
            String broker,
            PartyId client,
            Collection<String> procedures,
            LocalDate from,
            LocalDate to,
            BigDecimal limit) {
        grant(new PowerTerms(broker, client, List.copyOf(procedures), from, to, limit, null));
    }

    /**
     * @throws InvalidInput with everything that is wrong
     */
    public long grant(PowerTerms terms) {
        InvalidInput.throwIfAny(terms.problems());
        PowerOfAttorney power = new PowerOfAttorney();
        power.broker = terms.broker().strip();
        power.client = terms.client();
        power.procedures = String.join(" ", terms.procedures());
        power.validFrom = terms.validFrom();
        power.validTo = terms.validTo();
        power.limit = terms.limit();
        power.document = terms.document();
        em.persist(power);
        em.flush();
        return power.id;
    }

    /**
     * Ends a power before its time; what was filed under it stays filed.
     *
     * @param on first day on which it is no longer in force
     * @throws Refusal {@code power-revoked}
     */
    public void revoke(long id, LocalDate on, String reason) {
        PowerOfAttorney power = em.find(PowerOfAttorney.class, id);
        if (power == null) {
            throw new NotFound("power-of-attorney", id);
        }
        if (on == null || reason == null || reason.isBlank()) {
            String field = on == null ? "on" : "reason";
            throw InvalidInput.of(field, "required", field);
        }
        if (power.revokedOn != null) {
            throw new Refusal("power-revoked", power.revokedOn.toString(), power.revokedBy);
        }
        power.revokedOn = on;
        power.revokedBy = actor.get().user();
        power.revokedBecause = reason.strip();
        em.flush();
    }

    /**
     * The powers, of one broker or of all, the latest first.
     *
     * @param broker null for all
     * @param day on which it is asked whether they are in force
     */
    public List<PowerView> list(String broker, LocalDate day) {
        return em.createQuery(
                        "select p, t.name from PowerOfAttorney p left join Trader t on t.id ="
                                + " cast(p.client as string) where :anyone = true or p.broker ="
                                + " :broker order by p.id desc",
                        Object[].class)
                .setParameter("anyone", broker == null)
                .setParameter("broker", broker == null ? "" : broker)
                .getResultStream()
                .map(row -> view((PowerOfAttorney) row[0], (String) row[1], day))
                .toList();
    }

    private static PowerView view(PowerOfAttorney power, String client, LocalDate day) {
        return new PowerView(
                power.id,
                power.broker,
                power.client,
                client == null ? power.client.value() : client,
                power.codes(),
                power.validFrom,
                power.validTo,
                power.limit,
                power.document,
                power.revokedOn,
                power.revokedBy,
                power.revokedBecause,
                power.inForce(day));
    }

    /**
     * @param value customs value in tenge; null where it is not known yet
     */
    public boolean inForce(
            String broker, PartyId client, String procedure, LocalDate day, BigDecimal value) {
        return of(broker, client).stream().anyMatch(power -> power.covers(procedure, day, value));
    }

    /** The last day of the latest power for it that is over; nothing where there never was one. */
    public Optional<LocalDate> endedOn(
            String broker, PartyId client, String procedure, LocalDate day) {
        return of(broker, client).stream()
                .map(power -> power.last(procedure))
                .filter(last -> last != null && last.isBefore(day))
                .max(Comparator.naturalOrder());
    }

    /** The clients the broker ever had a power from: their declarations stay visible. */
    public Set<PartyId> clientsOf(String broker) {
        return em.createQuery(
                        "select distinct p.client from PowerOfAttorney p where p.broker = :broker",
                        PartyId.class)
                .setParameter("broker", broker)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The clients whose power the broker holds on that day. */
    public Set<PartyId> representedOn(String broker, LocalDate day) {
        return of(broker).stream()
                .filter(power -> power.inForce(day))
                .map(power -> power.client)
                .collect(Collectors.toSet());
    }

    private List<PowerOfAttorney> of(String broker, PartyId client) {
        return em.createQuery(
                        "from PowerOfAttorney where broker = :broker and client = :client",
                        PowerOfAttorney.class)
                .setParameter("broker", broker)
                .setParameter("client", client)
                .getResultList();
    }

    private List<PowerOfAttorney> of(String broker) {
        return em.createQuery("from PowerOfAttorney where broker = :broker", PowerOfAttorney.class)
                .setParameter("broker", broker)
                .getResultList();
    }
}
