package org.caravanserai.web.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.office.TrainingOffice;
import org.caravanserai.customs.office.TrainingOfficeSettings;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;

/** A broker with money, powers and rates of the day, before the lots of {@link Shelves}. */
final class Desk {

    static final Actor BROKER =
            new Actor("broker", "Broker", Set.of(Role.BROKER), Set.of(), Set.of(), Locale.ENGLISH);

    private static final PartyId CLIENT = Party.named("Almaty Solar LLP").id();
    private static final CommodityCode MODULES = CommodityCode.parse("8541430000");

    private final House house;

    Desk(House house) {
        this.house = house;
        LocalDate today = OfficeCalendar.day(new HouseClock().now());
        house.get(ExchangeRates.class).enter("USD", today, new BigDecimal("520"), "measure");
        house.get(ExchangeRates.class).enter("EUR", today, new BigDecimal("600"), "measure");
        house.get(PowersOfAttorney.class)
                .grant(BROKER.user(), CLIENT, List.of(), LocalDate.of(2026, 1, 1), null, null);
        house.get(PersonalAccounts.class).topUp(CLIENT, new BigDecimal("9000000000000"), "measure");
        house.get(TrainingOffice.class).change(new TrainingOfficeSettings(Lane.GREEN, false, 0));
    }

    /** A draft of so many items, one package of a lot each. */
    String draft(long firstLot, int items) {
        List<DraftItem> lines =
                LongStream.range(firstLot, firstLot + items).mapToObj(Desk::item).toList();
        DraftRequest request =
                new DraftRequest(
                        CustomsProcedure.parse("4000"), null, null, "USD", null, null, lines);
        return house.as(BROKER, () -> house.get(Drafting.class).draft(request));
    }

    private static DraftItem item(long lot) {
        return new DraftItem(
                LotId.of(lot),
                MODULES,
                "Modules",
                "CN",
                Measures.of("1", "12.0005", "12.50025", "0.640125", "MTK"),
                Money.of("96", "USD"),
                Map.of(),
                List.of());
    }
}
