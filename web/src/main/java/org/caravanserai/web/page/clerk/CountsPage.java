package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.inventory.counting.CountRequest;
import org.caravanserai.inventory.counting.CountSchedule;
import org.caravanserai.inventory.counting.CountScope;
import org.caravanserai.inventory.counting.CountShown;
import org.caravanserai.inventory.counting.CountView;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** The counts that go on, those that wait for approval, and the bins to be counted next. */
@Named
@ViewScoped
public class CountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Counts counts;
    @Inject CountView view;
    @Inject CountSchedule schedule;
    @Inject Warehouses warehouses;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<CountShown> rows = Rows.of(this::find);
    private final Rows<CountSchedule.Due> due = Rows.of(this::due);
    private final Earlier earlier = new Earlier();
    private String facility;
    private String site;
    private CountScope scope = CountScope.BIN;
    private String value;
    private boolean blind = true;
    private boolean closed;

    @PostConstruct
    void open() {
        site = warehouses.busiest();
        Map<String, String> asked = external.getRequestParameterMap();
        if (asked.get("lot") != null) {
            scope = CountScope.LOT;
            value = asked.get("lot");
        } else if (asked.get("bin") != null) {
            value = asked.get("bin");
        }
        if (asked.get("site") != null) {
            site = asked.get("site");
        }
    }

    /** Opens a count and goes to its sheet. */
    public void begin() throws IOException {
        begin(scope, value, site);
    }

    public void begin(CountSchedule.Due bin) throws IOException {
        begin(CountScope.BIN, bin.location(), bin.facility().value());
    }

    private void begin(CountScope over, String what, String where) throws IOException {
        String[] number = new String[1];
        boolean begun =
                notices.attempt(
                        () ->
                                number[0] =
                                        counts.open(
                                                        new CountRequest(
                                                                Warehouses.facility(where),
                                                                over,
                                                                what,
                                                                blind,
                                                                earlier.at(sites)))
                                                .number());
        if (begun) {
            external.redirect("count.xhtml?number=" + number[0]);
        }
    }

    private Found<CountShown> find(Wanted wanted) {
        String text = wanted.text().toUpperCase(Locale.ROOT);
        List<CountShown> all =
                view.list(Warehouses.facility(facility), closed).stream()
                        .filter(count -> (count.number() + ' ' + count.value()).contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    private Found<CountSchedule.Due> due(Wanted wanted) {
        return Found.whole(schedule.list(Warehouses.facility(facility)), wanted);
    }

    public Rows<CountShown> getRows() {
        return rows;
    }

    public Rows<CountSchedule.Due> getDue() {
        return due;
    }

    public List<CountScope> getScopes() {
        return List.of(CountScope.values());
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public CountScope getScope() {
        return scope;
    }

    public void setScope(CountScope scope) {
        this.scope = scope;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public boolean isBlind() {
        return blind;
    }

    public void setBlind(boolean blind) {
        this.blind = blind;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public Earlier getEarlier() {
        return earlier;
    }
}
