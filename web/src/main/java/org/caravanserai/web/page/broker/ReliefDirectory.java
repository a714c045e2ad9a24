package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.customs.form.CodeEntry;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;

/** The codes box 36 may say today. */
@Named
@RequestScoped
public class ReliefDirectory {

    @Inject FormBoxes form;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private List<CodeEntry> codes;

    public List<CodeEntry> getCodes() {
        if (codes == null) {
            codes = form.codes("relief", "", OfficeCalendar.day(clock.now()));
        }
        return codes;
    }

    public String name(CodeEntry relief) {
        return relief.names().in(actor.get().language());
    }
}
