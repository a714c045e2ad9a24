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
import java.util.function.Supplier;
import org.caravanserai.inventory.counting.CountRequest;
import org.caravanserai.inventory.counting.CountSchedule;
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
    private final CountForm form = new CountForm();
    private String facility;
    private boolean closed;

    @PostConstruct
    void open() {
        form.open(warehouses.busiest(), external.getRequestParameterMap());
    }

    /** Opens a count and goes to its sheet. */
    public void begin() throws IOException {
        begin(() -> form.request(earlier.at(sites)));
    }

    public void begin(CountSchedule.Due bin) throws IOException {
        begin(() -> form.request(bin, earlier.at(sites)));
    }

    private void begin(Supplier<CountRequest> request) throws IOException {
        String[] number = new String[1];
        if (notices.attempt(() -> number[0] = counts.open(request.get()).number())) {
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

    public CountForm getForm() {
        return form;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
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
