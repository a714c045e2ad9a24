package org.caravanserai.inventory.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.FacilityCode;

/** Finds places and sites for the services of the module. */
@ApplicationScoped
public class Places {

    @Inject EntityManager em;

    public Optional<Place> bin(FacilityCode site, String code) {
        if (code == null) {
            return Optional.empty();
        }
        return em.createQuery("from Place p where p.site = :site and p.code = :code", Place.class)
                .setParameter("site", site)
                .setParameter("code", code.strip())
                .getResultStream()
                .findFirst();
    }

    /** Those of the bins that the site has, by code, read in one go. */
    public Map<String, Place> bins(FacilityCode site, Collection<String> codes) {
        return em.createQuery("from Place p where p.site = :site and p.code in :codes", Place.class)
                .setParameter("site", site)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
    }

    /** Whether any site has a bin of that code. */
    public boolean anywhere(String code) {
        return em.createQuery(
                                "select count(p) from Place p where p.site is not null"
                                        + " and p.code = :code",
                                Long.class)
                        .setParameter("code", code.strip())
                        .getSingleResult()
                > 0;
    }

    public Place byId(long id) {
        return em.find(Place.class, id);
    }

    public Map<Long, Place> byIds(Collection<Long> ids) {
        return em.createQuery("from Place p where p.id in :ids", Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }

    public Optional<Site> site(FacilityCode code) {
        return Optional.ofNullable(em.find(Site.class, code.value()));
    }
}
