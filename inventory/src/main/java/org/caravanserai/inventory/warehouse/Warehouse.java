package org.caravanserai.inventory.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** The sites of the house and their bins. */
@ApplicationScoped
@Retried
@Transactional
public class Warehouse {

    private static final int FILL_DECIMALS = 4;
    private static final FacilityCode NOWHERE = FacilityCode.parse("XX-0");

    private static final String LOCATIONS =
            "select p, (select coalesce(sum(b.amounts.grossKg), 0) from Balance b where"
                + " b.account.place = p.id), (select coalesce(sum(b.amounts.grossKg), 0) from"
                + " Balance b join Place u on u.id = b.account.place where u.bin = p.id) from Place"
                + " p where p.site is not null and p.kind <> UNIT and (:all = true or p.site ="
                + " :site) and (:everywhere = true or p.site in :sites) and (:begin = true or"
                + " p.site > :afterSite or (p.site = :afterSite and p.code > :afterCode)) order by"
                + " p.site, p.code";

    @Inject EntityManager em;
    @Inject Places places;
    @Inject CurrentActor actor;

    /** Lays down a site, or gives a known one new names and another calendar. */
    public void defineSite(SiteDefinition definition) {
        places.site(definition.code())
                .ifPresentOrElse(
                        site -> site.redefine(definition), () -> em.persist(new Site(definition)));
        em.flush();
    }

    /** Lays down bins; a bin that is there already is redefined and keeps its goods. */
    public void defineBins(FacilityCode site, List<BinDefinition> bins) {
        known(site);
        for (BinDefinition bin : bins) {
            places.bin(site, bin.code())
                    .ifPresentOrElse(
                            place -> place.redefine(bin), () -> em.persist(new Place(site, bin)));
        }
        em.flush();
    }

    /** The sites the actor sees, by code. */
    public List<Site> sites() {
        return em.createQuery("from Site s order by s.code", Site.class)
                .getResultStream()
                .filter(site -> actor.get().sees(site.code()))
                .toList();
    }

    /**
     * A page of the bins of one site, or of all sites the actor sees, by site and code.
     *
     * @param facility null for all
     * @param limit 1 to 1,000
     * @param after the location the page before ended with; null for the first page
     * @throws NotFound when there is no such site in the actor's scope
     */
    public List<Location> locations(FacilityCode facility, int limit, Location.Key after) {
        if (facility != null) {
            known(facility);
        }
        Set<FacilityCode> sites = actor.get().sites();
        return em.createQuery(LOCATIONS, Object[].class)
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .setParameter("everywhere", sites.isEmpty())
                .setParameter("sites", sites.isEmpty() ? Set.of(NOWHERE) : sites)
                .setParameter("begin", after == null)
                .setParameter("afterSite", after == null ? NOWHERE : after.facility())
                .setParameter("afterCode", after == null ? "" : after.location())
                .setMaxResults(limit)
                .getResultStream()
                .map(
                        row ->
                                location(
                                        (Place) row[0],
                                        ((BigDecimal) row[1]).add((BigDecimal) row[2])))
                .toList();
    }

    /** Gross kilograms that lie in a bin. */
    BigDecimal grossKg(Place bin) {
        return (BigDecimal)
                em.createNativeQuery(
                                "select coalesce(sum(gross_kg), 0) from inventory.balance where"
                                        + " place = :place",
                                BigDecimal.class)
                        .setParameter("place", bin.id())
                        .getSingleResult();
    }

    /**
     * @throws NotFound when there is no such site in the actor's scope
     */
    void known(FacilityCode site) {
        if (places.site(site).isEmpty() || !actor.get().sees(site)) {
            throw new NotFound("facility", site);
        }
    }

    private static Location location(Place place, BigDecimal grossKg) {
        List<String> suitable = new ArrayList<>();
        place.suitable.stream().sorted().map(Enum::name).forEach(suitable::add);
        if (place.customsControlled) {
            suitable.add("BONDED");
        }
        BigDecimal fill =
                place.capacityKg.signum() == 0
                        ? BigDecimal.ZERO
                        : grossKg.divide(place.capacityKg, FILL_DECIMALS, RoundingMode.HALF_UP);
        return new Location(
                place.site,
                place.code,
                place.zone,
                place.kind,
                suitable,
                place.capacityKg.stripTrailingZeros(),
                fill,
                place.address(),
                place.limits());
    }
}
