package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Locale;
import org.caravanserai.inventory.warehouse.Site;

/**
 * Numbers gate passes without gaps, by site and by year of the site's calendar: the row of the last
 * number stays locked until the pass is committed or forgotten.
 */
@ApplicationScoped
class GatePassNumbers {

    private static final String KEY = " where site = :site and pass_year = :year";

    @Inject EntityManager em;

    String next(Site site, Instant at) {
        int year = at.atZone(site.zone()).getYear();
        keyed(
                        "insert into inventory.gate_pass_number values (:site, :year, 0)"
                                + " on conflict do nothing",
                        site,
                        year)
                .executeUpdate();
        keyed(
                        "update inventory.gate_pass_number set last_number = last_number + 1" + KEY,
                        site,
                        year)
                .executeUpdate();
        Number last =
                (Number)
                        keyed(
                                        "select last_number from inventory.gate_pass_number" + KEY,
                                        site,
                                        year)
                                .getSingleResult();
        return String.format(Locale.ROOT, "GP-%s-%d-%06d", site.code(), year, last.intValue());
    }

    private Query keyed(String sql, Site site, int year) {
        return em.createNativeQuery(sql)
                .setParameter("site", site.code().value())
                .setParameter("year", year);
    }
}
