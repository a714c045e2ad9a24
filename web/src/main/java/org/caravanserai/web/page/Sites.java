package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;

/** The sites of the reader: what they are called and what time it is there. */
@Named
@RequestScoped
public class Sites {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    @Inject CurrentActor actor;
    @Inject Texts texts;
    @Inject Reader reader;
    @Inject Warehouse warehouse;
    @Inject Places places;

    private Map<FacilityCode, Site> known;

    /** The clock of whoever works at one site; otherwise that of Kazakhstan. */
    public ZoneId home() {
        Set<FacilityCode> own = actor.get().sites();
        return own.size() == 1 ? zone(own.iterator().next()) : KAZAKHSTAN;
    }

    /** The sites that the reader's lists show, in one line. */
    public String getNames() {
        return actor.get().sites().isEmpty()
                ? texts.get("frame.all-sites")
                : known().values().stream()
                        .map(site -> site.name(reader.language()))
                        .collect(Collectors.joining(", "));
    }

    /** What a facility is called in the reader's language; its code where nobody named it. */
    public String name(FacilityCode facility) {
        return places.name(facility);
    }

    /** The reader's sites, to choose one of. */
    public List<SelectItem> getChoices() {
        return known().values().stream()
                .map(site -> new SelectItem(site.code().value(), site.name(reader.language())))
                .toList();
    }

    /** The reader's own name; empty for a guest. */
    public String getReader() {
        return actor.get().name();
    }

    /** Whether this is a demo, whose prints and pages must not be taken for real ones. */
    public boolean isTraining() {
        return Boolean.getBoolean("caravanserai.demo");
    }

    /** The clock of a site; that of Kazakhstan for one that nobody knows. */
    public ZoneId zone(FacilityCode site) {
        Site known = known().get(site);
        return known == null ? places.zone(site).orElse(KAZAKHSTAN) : known.zone();
    }

    private Map<FacilityCode, Site> known() {
        if (known == null) {
            known = new LinkedHashMap<>();
            warehouse.sites().forEach(site -> known.put(site.code(), site));
        }
        return known;
    }
}
