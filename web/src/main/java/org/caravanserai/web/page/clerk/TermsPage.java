package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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

    private final Rows<Deadline> rows = Rows.of(this::find).knowing(Deadlines.columns());
    private TermKind kind;
    private Integer withinDays;
    private final Moments moments = new Moments(() -> rows.restart("grid"));

    private Found<Deadline> find(Wanted wanted) {
        TwoTimes times = moments.times(sites);
        LocalDate day = times.moment(clock.now()).atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = withinDays == null ? null : day.plusDays(withinDays);
        Set<TermKind> kinds = kind == null ? Set.of() : Set.of(kind);
        DeadlineFilter filter = new DeadlineFilter(null, kinds, last, wanted.text(), times);
        return Found.page(
                deadlines.list(filter, wanted.sieve(), wanted.offset(), wanted.limit()),
                deadlines.count(filter, wanted.sieve()));
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
