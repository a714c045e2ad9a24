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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.report.Grouping;
import org.caravanserai.customs.report.Turnover;
import org.caravanserai.customs.report.TurnoverLine;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Opening, in, out, corrections and closing of goods under supervision. */
@Named
@ViewScoped
public class TurnoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Turnover turnover;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<TurnoverLine> rows = Rows.of(this::find);
    private LocalDate from;
    private LocalDate to;
    private Grouping groupBy = Grouping.OWNER;
    private String facility;
    private String knownAt;
    private Grouping within;
    private String key;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        to = OfficeCalendar.day(clock.now());
        from = to.withDayOfMonth(1);
        facility = asked.get("facility");
        knownAt = asked.get("knownAt");
        key = asked.get("key");
        notices.attempt(
                () -> {
                    ReportPeriod period =
                            ReportPeriod.of(asked.get("from"), asked.get("to"), facility, null, to);
                    from = asked.get("from") == null ? from : period.from();
                    to = period.to();
                    Grouping wanted = Query.choice("groupBy", asked.get("groupBy"), Grouping.class);
                    groupBy = wanted == null ? groupBy : wanted;
                    within = Query.choice("within", asked.get("within"), Grouping.class);
                });
    }

    public void show() {
        rows.restart("grid");
    }

    private Found<TurnoverLine> find(Wanted wanted) {
        List<TurnoverLine> lines = new ArrayList<>();
        notices.attempt(() -> lines.addAll(turnover.lines(period().wanted(), groupBy, narrowed())));
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                lines.stream()
                        .filter(
                                line ->
                                        (line.key() + ' ' + line.name())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(text))
                        .toList(),
                wanted);
    }

    private Turnover.Within narrowed() {
        return within == null || key == null ? null : new Turnover.Within(within, key);
    }

    private ReportPeriod period() {
        return ReportPeriod.of(
                String.valueOf(from),
                String.valueOf(to),
                facility,
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
                + (facility == null ? "" : "&facility=" + facility)
                + (known == null ? "" : "&knownAt=" + known)
                + (narrowed() == null
                        ? ""
                        : "&within="
                                + within
                                + "&key="
                                + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    public Rows<TurnoverLine> getRows() {
        return rows;
    }

    /** The line of another grouping that is looked into; null for all. */
    public String getKey() {
        return narrowed() == null ? null : key;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
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

    /** Day and time by the reader's clock; empty for all that is known. */
    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }
}
