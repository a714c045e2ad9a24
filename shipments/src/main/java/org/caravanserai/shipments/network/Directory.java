package org.caravanserai.shipments.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;

/** What is written down about the places: names in other books, pairs, figures, hours, routes. */
@ApplicationScoped
@Retried
@Transactional
public class Directory {

    @Inject EntityManager em;
    @Inject Network network;

    /** A usual way with its stops and its name in one language. */
    public record Route(String code, String name, String variantOf, List<FacilityCode> stops) {}

    /** Codes of a facility, or of all of them where none is named; newest first. */
    public List<Alias> aliases(String facility) {
        return em.createQuery(
                        "select x from ExternalCode x where (:facility is null"
                                + " or x.facility = :facility)"
                                + " order by x.facility, x.scheme, x.validFrom desc, x.code",
                        ExternalCode.class)
                .setParameter("facility", facility)
                .getResultStream()
                .map(ExternalCode::alias)
                .toList();
    }

    public List<BorderPair> pairs() {
        return em.createQuery(
                        "select p from BorderPairRow p order by p.from, p.to, p.validFrom",
                        BorderPairRow.class)
                .getResultStream()
                .map(BorderPairRow::pair)
                .toList();
    }

    /** Figures, the newest first. */
    public List<CapacityFact> capacities() {
        return em.createQuery(
                        "select c from CapacityFactRow c"
                                + " order by c.facility, c.kind, c.statedOn desc, c.id",
                        CapacityFactRow.class)
                .getResultStream()
                .map(CapacityFactRow::fact)
                .toList();
    }

    public List<WorkingHours> hours() {
        return em.createQuery(
                        "select h from WorkingHoursRow h order by h.facility, h.validFrom",
                        WorkingHoursRow.class)
                .getResultStream()
                .map(WorkingHoursRow::hours)
                .toList();
    }

    public List<Route> routes(Locale language) {
        return em.createQuery("select r from RouteName r order by r.code", RouteName.class)
                .getResultStream()
                .map(r -> new Route(r.code, r.name(language), r.variantOf, network.route(r.code)))
                .toList();
    }
}
