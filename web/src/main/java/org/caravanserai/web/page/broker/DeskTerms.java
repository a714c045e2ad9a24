package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.caravanserai.customs.declaration.DeskClock;
import org.caravanserai.customs.declaration.DeskClocks;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Texts;

/** The terms that run at the office, and the longer one it was granted. */
@Named
@ViewScoped
public class DeskTerms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficeDeskPage desk;
    @Inject DeskClocks clocks;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject Texts texts;

    private int workingDays = 1;
    private String reason;

    public List<DeskClock> getAll() {
        return clocks.of(desk.getId());
    }

    public boolean late(DeskClock term) {
        return term.late(clock.now());
    }

    /** How long is left, or how long it took, in hours and minutes. */
    public String left(DeskClock term) {
        if (term.due() == null) {
            return "";
        }
        if (term.done() != null) {
            return texts.of("office.took", hours(Duration.between(term.since(), term.done())));
        }
        Duration left = Duration.between(clock.now(), term.due());
        return texts.of(left.isNegative() ? "office.overdue" : "office.left", hours(left.abs()));
    }

    private static String hours(Duration time) {
        return String.format("%d:%02d", time.toHours(), time.toMinutesPart());
    }

    public void extend() {
        if (notices.attempt(() -> clocks.extend(desk.getId(), workingDays, reason))) {
            notices.good("office.extended");
            reason = null;
            desk.again();
        }
    }

    public int getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(int workingDays) {
        this.workingDays = workingDays;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
