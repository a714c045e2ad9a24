package org.caravanserai.customs.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;

/** Who may file for whom. Without a power in force nothing is filed. */
@ApplicationScoped
@Retried
@Transactional
public class PowersOfAttorney {

    @Inject EntityManager em;

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
        PowerOfAttorney power = new PowerOfAttorney();
        power.broker = broker;
        power.client = client;
        power.procedures = String.join(" ", procedures);
        power.validFrom = from;
        power.validTo = to;
        power.limit = limit;
        em.persist(power);
        em.flush();
    }

    /**
     * @param value customs value in tenge; null where it is not known yet
     */
    public boolean inForce(
            String broker, PartyId client, String procedure, LocalDate day, BigDecimal value) {
        return of(broker).stream()
                .filter(power -> power.client.equals(client))
                .anyMatch(power -> power.covers(procedure, day, value));
    }

    /** The clients the broker ever had a power from: their declarations stay visible. */
    public Set<PartyId> clientsOf(String broker) {
        return of(broker).stream().map(power -> power.client).collect(Collectors.toSet());
    }

    private List<PowerOfAttorney> of(String broker) {
        return em.createQuery("from PowerOfAttorney where broker = :broker", PowerOfAttorney.class)
                .setParameter("broker", broker)
                .getResultList();
    }
}
