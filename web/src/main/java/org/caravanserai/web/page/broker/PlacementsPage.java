package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.PlacementLine;
import org.caravanserai.customs.report.PlacementState;
import org.caravanserai.customs.report.PlacementsReport;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.document.PlacementsPaper;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Placements under bond that are open, overdue or closed as of a day. */
@Named
@ViewScoped
public class PlacementsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PlacementsReport report;
    @Inject PlacementsPaper paper;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<PlacementLine> rows =
            Rows.of(this::find).knowing(PlacementsReport.columns());
    private LocalDate asOf;
    private PlacementState state;
    private String facility;
    private String knownAt;

    @PostConstruct
    void open() {
        Map<String, String> given = external.getRequestParameterMap();
        asOf = OfficeCalendar.day(clock.now());
        facility = given.get("facility");
        knownAt = given.get("knownAt");
        notices.attempt(
                () -> {
                    asOf = paper.question(new Asked(null, given)).asOf();
                    state = Query.choice("state", given.get("state"), PlacementState.class);
                });
    }

    private Found<PlacementLine> find(Wanted wanted) {
        List<PlacementLine> lines = new ArrayList<>();
        long[] total = new long[1];
        notices.attempt(
                () -> {
                    PlacementsReport.Question asked = paper.question(new Asked(null, asked()));
                    total[0] = report.count(asked, wanted.text(), wanted.sieve());
                    lines.addAll(
                            report.list(
                                    asked,
                                    wanted.text(),
                                    wanted.sieve(),
                                    wanted.offset(),
                                    wanted.limit()));
                });
        return Found.page(lines, total[0]);
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("asOf", asOf.toString());
        put(asked, "state", state);
        put(asked, "facility", facility);
        put(asked, "knownAt", sites.momentText(knownAt));
        return asked;
    }

    private static void put(Map<String, String> asked, String name, Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    /** What the links to the files ask for. */
    public String getQuery() {
        return asked().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    /** Day and time by the reader's clock; empty for all that is known. */
    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }

    public PlacementState[] getStates() {
        return PlacementState.values();
    }

    public Rows<PlacementLine> getRows() {
        return rows;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public PlacementState getState() {
        return state;
    }

    public void setState(PlacementState state) {
        this.state = state;
    }
}
