package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.tariff.TariffEntry;
import org.caravanserai.customs.tariff.TariffSearch;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The tariff of today, found by code or by words in any of the four languages. */
@Named
@ViewScoped
public class TariffPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TariffSearch tariff;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private final Rows<TariffEntry> rows = Rows.of(this::find);

    private Found<TariffEntry> find(Wanted wanted) {
        LocalDate today = OfficeCalendar.day(clock.now());
        return Found.page(
                tariff.find(
                        wanted.text(),
                        actor.get().language(),
                        today,
                        wanted.offset(),
                        wanted.limit()),
                tariff.count(wanted.text(), today));
    }

    public Rows<TariffEntry> getRows() {
        return rows;
    }
}
