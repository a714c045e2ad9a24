package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.BoxTable;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;

/** Calls a box by its number and its name, where a list speaks of boxes of head and items. */
@Named
@RequestScoped
public class BoxNames {

    @Inject FormBoxes form;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private BoxTable table;

    /**
     * @param item number of the item; 0 for the head
     * @return number and name; the code alone where the form has no such box
     */
    public String of(int item, String code) {
        BoxRule rule = rule(item, code);
        return rule == null ? code : rule.number() + " " + rule.names().in(actor.get().language());
    }

    private BoxRule rule(int item, String code) {
        if (table == null) {
            table = form.table(OfficeCalendar.day(clock.now()));
        }
        return table.rule(item == 0 ? BoxRule.Place.HEAD : BoxRule.Place.ITEM, code);
    }
}
