package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.page.Sites;

/** The period of a report as it is typed: its days, its warehouse, and as known at what moment. */
@Dependent
public class PeriodForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HouseClock clock;
    @Inject Sites sites;

    private LocalDate from;
    private LocalDate to;
    private String facility;
    private String knownAt;

    /** Begins with the period from that day on, until today. */
    void begin(LocalDate first) {
        from = first;
        to = today();
    }

    LocalDate today() {
        return OfficeCalendar.day(clock.now());
    }

    /**
     * Takes over what the address of the page says.
     *
     * @throws InvalidInput for a period that cannot be
     */
    void read(Map<String, String> asked) {
        facility = asked.get("facility");
        knownAt = asked.get("knownAt");
        ReportPeriod period =
                ReportPeriod.of(asked.get("from"), asked.get("to"), facility, null, to);
        from = asked.get("from") == null ? from : period.from();
        to = period.to();
    }

    /**
     * @throws InvalidInput for a period that cannot be, at its field
     */
    ReportPeriod period() {
        return ReportPeriod.of(
                Objects.toString(from, null),
                Objects.toString(to, null),
                facility,
                sites.momentText(knownAt),
                today());
    }

    /** What the links to the files ask for. */
    String query() {
        String known = sites.momentText(knownAt);
        return "from=" + from + "&to=" + to + named("facility", facility) + named("knownAt", known);
    }

    static String named(String name, Object value) {
        return value == null
                ? ""
                : '&' + name + '=' + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
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
}
