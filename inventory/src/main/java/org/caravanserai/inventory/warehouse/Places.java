package org.caravanserai.inventory.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.FacilityCode;
import org.hibernate.Session;

/** Finds places and sites for the services of the module. */
@ApplicationScoped
public class Places {

    @Inject EntityManager em;

    private final Map<String, Long> ids = new ConcurrentHashMap<>();

    /** The bin or unit of that code, in capitals as all are, however it was typed. */
    public Optional<Place> bin(FacilityCode site, String code) {
        if (code == null) {
            return Optional.empty();
        }
        return em.createQuery("from Place p where p.site = :site and p.code = :code", Place.class)
                .setParameter("site", site)
                .setParameter("code", code.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Those of the bins that the site has, by code, read in one go. */
    public Map<String, Place> bins(FacilityCode site, Collection<String> codes) {
        List<Long> known =
                codes.stream().map(code -> id(site, code)).filter(Objects::nonNull).toList();
        List<Place> bins = em.unwrap(Session.class).byMultipleIds(Place.class).multiLoad(known);
        return bins.stream()
                .filter(bin -> bin != null && site.equals(bin.site()))
                .collect(Collectors.toMap(Place::code, Function.identity(), (one, same) -> one));
    }

    /** A bin never changes its code, so its id need be asked for once. */
    private Long id(FacilityCode site, String code) {
        String key = site.value() + ' ' + code;
        Long known = ids.get(key);
        if (known == null) {
            known = bin(site, code).map(Place::id).orElse(null);
            if (known != null) {
                ids.put(key, known);
            }
        }
        return known;
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

    /** The place itself and what it stands in, up to the bin. */
    public List<Place> upToBin(Place place) {
        List<Place> up = new ArrayList<>();
        for (Place at = place; at != null; at = at.unit() ? byId(at.standsIn()) : null) {
            up.add(at);
        }
        return up;
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
