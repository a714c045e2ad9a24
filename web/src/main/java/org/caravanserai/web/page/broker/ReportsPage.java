package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** Reports for customs: what they say for a period, and how to take them along. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject WarehouseReport report;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private LocalDate from;
    private LocalDate to;
    private String facility;
    private String knownAt;
    private transient List<WarehouseReportLine> lines;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        LocalDate today = OfficeCalendar.day(clock.now());
        from = today.withDayOfYear(1);
        to = today;
        facility = asked.get("facility");
        knownAt = asked.get("knownAt");
        notices.attempt(
                () -> {
                    ReportPeriod period =
                            ReportPeriod.of(
                                    asked.get("from"), asked.get("to"), facility, null, today);
                    from = period.from();
                    to = period.to();
                });
    }

    /** Reads the report anew; a period that cannot be is said at its field. */
    public void show() {
        lines = null;
        getLines();
    }

    /** The first lines of it; all of them are in the file. */
    public List<WarehouseReportLine> getLines() {
        if (lines == null) {
            lines = List.of();
            notices.attempt(this::read);
        }
        return lines;
    }

    private void read() {
        ReportPeriod period =
                ReportPeriod.of(
                        from == null ? null : from.toString(),
                        to == null ? null : to.toString(),
                        facility,
                        sites.momentText(knownAt),
                        OfficeCalendar.day(clock.now()));
        lines = report.piece(period.wanted(), null).lines().stream().limit(SHOWN).toList();
    }

    public boolean isMore() {
        return getLines().size() == SHOWN;
    }

    /** What the links to the files ask for. */
    public String getQuery() {
        String known = sites.momentText(knownAt);
        return "from="
                + from
                + "&to="
                + to
                + (facility == null
                        ? ""
                        : "&facility=" + URLEncoder.encode(facility, StandardCharsets.UTF_8))
                + (known == null ? "" : "&knownAt=" + known);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** By the reader's clock; empty for all that is known. */
    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }
}
