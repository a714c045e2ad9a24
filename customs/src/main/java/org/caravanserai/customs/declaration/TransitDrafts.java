package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * What the house prepared for transits: closes it at their end, completes what was filed of it, and
 * says what is not filed.
 */
@ApplicationScoped
public class TransitDrafts {

    @Inject PreparedDrafts prepared;
    @Inject TransitCover transits;
    @Inject EntityManager em;

    /** Which of these consignments have a transit declaration that nobody filed yet. */
    @Transactional
    public Set<String> unfiled(Collection<String> consignments) {
        return consignments.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        em.createQuery(
                                        "select d.consignment from Declaration d"
                                                + " where d.consignment in :consignments"
                                                + " and d.procedure = :transit"
                                                + " and d.status = :draft",
                                        String.class)
                                .setParameter("consignments", consignments)
                                .setParameter("transit", PreparedDrafts.TRANSIT)
                                .setParameter("draft", DeclarationStatus.DRAFT)
                                .getResultList());
    }

    public void ended(String consignment, Instant at) {
        prepared.transitEnded(consignment, at);
        transits.arrived(consignment, at);
    }
}
