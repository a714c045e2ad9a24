package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.caravanserai.inventory.terms.Deadline;
import org.caravanserai.inventory.terms.DeadlineFilter;
import org.caravanserai.inventory.terms.Deadlines;
import org.caravanserai.inventory.terms.TermKind;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/**
 * What ends when, now or as of a moment; what the law says happens then is told with the one that
 * is chosen.
 */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Deadlines deadlines;
    @Inject HouseClock clock;
    @Inject Sites sites;

    private final Rows<Deadline> rows = Rows.of(this::find);
    private TermKind kind;
    private Integer withinDays;
    private final Moments moments = new Moments(() -> rows.restart("grid"));

    private Found<Deadline> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        TwoTimes times = moments.times(sites);
        LocalDate day = times.moment(clock.now()).atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = withinDays == null ? null : day.plusDays(withinDays);
        List<Deadline> all =
                deadlines.list(new DeadlineFilter(null, kind, last, times)).stream()
                        .filter(row -> words(row).toLowerCase(Locale.ROOT).contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    private static String words(Deadline row) {
        return String.join(" ", row.lot().value(), row.owner(), row.description());
    }

    public Rows<Deadline> getRows() {
        return rows;
    }

    public Moments getMoments() {
        return moments;
    }

    public List<TermKind> getKinds() {
        return List.of(TermKind.values());
    }

    public TermKind getKind() {
        return kind;
    }

    public void setKind(TermKind kind) {
        this.kind = kind;
    }

    public Integer getWithinDays() {
        return withinDays;
    }

    public void setWithinDays(Integer days) {
        withinDays = days;
    }
}
