package org.caravanserai.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.page.Sites;

/** Our warehouses as documents name them, each in the languages of the sheet. */
@ApplicationScoped
class SiteNames {

    @Inject Warehouse warehouse;
    @Inject Sites sites;

    /** The name and the code; the code alone of a facility that is none of ours. */
    Said name(FacilityCode code) {
        return warehouse.sites().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .map(SiteNames::said)
                .orElse((messages, language) -> code.value());
    }

    /** The name alone, where room is dear. */
    Said plain(FacilityCode code) {
        return warehouse.sites().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .<Said>map(site -> (messages, language) -> site.name(language))
                .orElse((messages, language) -> code.value());
    }

    private static Said said(Site site) {
        return (messages, language) -> site.name(language) + " (" + site.code().value() + ")";
    }

    ZoneId zone(FacilityCode code) {
        return sites.zone(code);
    }
}
