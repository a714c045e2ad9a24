package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.Grouping;
import org.caravanserai.customs.report.Turnover;
import org.caravanserai.customs.report.TurnoverLine;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** Opening, in, out, corrections and closing of goods under supervision. */
@Named
@ViewScoped
public class TurnoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Turnover turnover;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Sites sites;

    private LocalDate from;
    private LocalDate to;
    private Grouping groupBy = Grouping.OWNER;
    private String knownAt;
    private transient List<TurnoverLine> lines;

    @PostConstruct
    void open() {
        to = OfficeCalendar.day(clock.now());
        from = to.withDayOfMonth(1);
    }

    public void show() {
        lines = null;
    }

    public List<TurnoverLine> getLines() {
        if (lines == null) {
            lines = List.of();
            notices.attempt(() -> lines = turnover.lines(period().wanted(), groupBy));
        }
        return lines;
    }

    private ReportPeriod period() {
        return ReportPeriod.of(
                String.valueOf(from),
                String.valueOf(to),
                null,
                sites.momentText(knownAt),
                OfficeCalendar.day(clock.now()));
    }

    /** What the links to the files ask for. */
    public String getQuery() {
        String known = sites.momentText(knownAt);
        return "from="
                + from
                + "&to="
                + to
                + "&groupBy="
                + groupBy
                + (known == null ? "" : "&knownAt=" + known);
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
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

    public Grouping getGroupBy() {
        return groupBy;
    }

    public void setGroupBy(Grouping groupBy) {
        this.groupBy = groupBy;
    }

    /** By the reader's clock; empty for all that is known. */
    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }
}
