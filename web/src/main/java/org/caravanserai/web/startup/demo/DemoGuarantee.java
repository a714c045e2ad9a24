package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.customs.demo.DemoCustoms;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.startup.DemoPart;

/** The warehouse's general guarantee and the rates of exchange of the days before. */
@ApplicationScoped
public class DemoGuarantee implements DemoPart {

    private static final int DAYS = 40;

    @Inject DemoCustoms customs;
    @Inject HouseClock clock;

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void load() {
        LocalDate today = OfficeCalendar.day(clock.now());
        today.minusDays(DAYS).datesUntil(today.plusDays(1)).forEach(customs::ensureRates);
        customs.ensureGuarantee(
                Party.named("Khorgos Gateway Warehousing JSC"), today.minusDays(DAYS));
    }
}
