package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.security.Standpoint;

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
    @Inject HttpServletRequest request;

    private Map<FacilityCode, Site> known;

    /** A site to work at; an empty code for all. */
    public record Standing(String code, String name, boolean chosen) {}

    /** The clock of whoever works at one site; otherwise that of Kazakhstan. */
    public ZoneId home() {
        Set<FacilityCode> own = actor.get().sites();
        return own.size() == 1 ? zone(own.iterator().next()) : KAZAKHSTAN;
    }

    /** What a field for day and time says, by the reader's clock; null while it is unfinished. */
    public Instant moment(String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDateTime.parse(typed).atZone(home()).toInstant();
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }

    /** The same as a report is asked for it, ISO 8601; null while it is unfinished. */
    public String momentText(String typed) {
        Instant moment = moment(typed);
        return moment == null ? null : moment.toString();
    }

    /** The sites that the reader's lists show, in one line. */
    public String getNames() {
        Optional<FacilityCode> chosen = Standpoint.chosen(request);
        if (chosen.isPresent()) {
            return name(chosen.get());
        }
        return whole().sites().isEmpty()
                ? texts.get("frame.all-sites")
                : actor.as(whole(), warehouse::sites).stream()
                        .map(site -> site.name(reader.language()))
                        .collect(Collectors.joining(", "));
    }

    /** The sites of which the reader may choose one to work at; empty where there is one. */
    public List<Standing> getOffered() {
        List<Site> own = actor.as(whole(), warehouse::sites);
        if (own.size() < 2) {
            return List.of();
        }
        FacilityCode chosen = Standpoint.chosen(request).orElse(null);
        List<Standing> offered = new ArrayList<>();
        offered.add(new Standing("", texts.get("frame.all-sites"), chosen == null));
        for (Site site : own) {
            String name = site.name(reader.language());
            offered.add(new Standing(site.code().value(), name, site.code().equals(chosen)));
        }
        return offered;
    }

    private Actor whole() {
        return Standpoint.whole(request).orElseGet(actor::get);
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
