package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.tariff.TariffEntry;
import org.caravanserai.customs.tariff.TariffSearch;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Units;

/** The directory of box 33: codes by their first digits or by words. */
@Named
@RequestScoped
public class TariffDirectory {

    private static final int MOST = 30;

    @Inject TariffSearch tariff;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Units units;

    private final Map<String, TariffEntry> found = new HashMap<>();

    public List<String> complete(String text) {
        LocalDate today = OfficeCalendar.day(clock.now());
        List<TariffEntry> entries = tariff.find(text, actor.get().language(), today, 0, MOST);
        entries.forEach(entry -> found.put(entry.code().value(), entry));
        return entries.stream().map(entry -> entry.code().value()).toList();
    }

    public String name(String code) {
        return found.containsKey(code) ? found.get(code).name() : "";
    }

    public String rate(String code) {
        return found.containsKey(code) ? units.rate(found.get(code).rate()) : "";
    }
}
