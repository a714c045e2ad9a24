package org.caravanserai.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.money.AccountStatus;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.customs.office.Lane;
import org.caravanserai.customs.office.TrainingOffice;
import org.caravanserai.customs.office.TrainingOfficeSettings;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.testkit.House;

/** The customs room with rates, a guarantee of 100 million tenge and money for each client. */
public final class Corridor implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final FacilityCode KHORGOS = FacilityCode.parse("KZ-KHORGOS-GATEWAY");
    public static final ContainerNumber BOX = ContainerNumber.parse("CSQU3054383");
    public static final Actor MANAGER = person("dana", Role.MANAGER);

    private static final AtomicLong SERIAL = new AtomicLong();

    public final House house = House.open();

    public Corridor() {
        Map.of("USD", "520", "EUR", "600")
                .forEach(
                        (currency, rate) ->
                                house.get(ExchangeRates.class)
                                        .enter(currency, DAY, new BigDecimal(rate), "test"));
        openGuarantee("G-1", Party.named("Khorgos Bonded Warehouse"), true, "100000000");
    }

    public void openGuarantee(String id, Party holder, boolean general, String limit) {
        house.get(Guarantees.class)
                .open(
                        id,
                        holder,
                        general,
                        new BigDecimal(limit),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31));
    }

    public static Actor person(String user, Role... roles) {
        return new Actor(user, user, Set.of(roles), Set.of(), Set.of(), Locale.ENGLISH);
    }

    /** A client of its own for each test, with a million tenge and a broker. */
    public Client client(String money) {
        Party party = Party.named("Almaty Solar LLP " + SERIAL.incrementAndGet());
        Actor broker = person("broker" + SERIAL.get(), Role.BROKER);
        house.get(PowersOfAttorney.class)
                .grant(broker.user(), party.id(), List.of(), LocalDate.of(2026, 1, 1), null, null);
        if (money != null) {
            house.get(PersonalAccounts.class).topUp(party.id(), new BigDecimal(money), "test");
        }
        return new Client(party, broker);
    }

    /** An owner of goods and who declares for it. */
    public record Client(Party party, Actor broker) {}

    /** Twenty packages of photovoltaic modules worth 96,000 dollars: 7,987,200 tenge of VAT. */
    public LotId receiveModules(Client client) {
        return receive(client, "8541430000", modules("20"), Money.of("96000", "USD"));
    }

    public static Measures modules(String packages) {
        BigDecimal count = new BigDecimal(packages);
        return Measures.of("20", "19800", "20600", "640", "PCE").portion(count);
    }

    public LotId receive(Client client, String commodity, Measures measures, Money value) {
        LotId lot = LotId.of(SERIAL.incrementAndGet());
        house.tell(
                new GoodsReceived(
                        "R-" + lot.value(),
                        KHORGOS,
                        BOX,
                        null,
                        client.party(),
                        true,
                        true,
                        List.of(
                                new ReceivedLot(
                                        lot,
                                        1,
                                        CommodityCode.parse(commodity),
                                        "Goods",
                                        "PX",
                                        measures,
                                        value,
                                        "A-01-01-1")),
                        List.of(),
                        OnThatDay.NOW));
        return lot;
    }

    public static DraftItem item(LotId lot, String commodity, Measures measures, String dollars) {
        return new DraftItem(
                lot,
                CommodityCode.parse(commodity),
                null,
                "CN",
                measures,
                Money.of(dollars, "USD"),
                Map.of(),
                List.of());
    }

    public static DraftItem modules(LotId lot, String packages, String dollars) {
        return item(lot, "8541430000", modules(packages), dollars);
    }

    public static DraftRequest request(String procedure, DraftItem... items) {
        return new DraftRequest(
                CustomsProcedure.parse(procedure), null, null, null, null, null, List.of(items));
    }

    public String draft(Client client, String procedure, DraftItem... items) {
        return house.as(
                client.broker(), () -> house.get(Drafting.class).draft(request(procedure, items)));
    }

    public void file(Client client, String id) {
        house.as(
                client.broker(),
                () -> {
                    house.get(Filing.class).file(id);
                    return null;
                });
    }

    /** Drafts, files and lets the office release on the green lane. */
    public String release(Client client, String procedure, DraftItem... items) {
        String id = draft(client, procedure, items);
        file(client, id);
        answer();
        return id;
    }

    /** Lets the office answer everything it owes. */
    public void answer() {
        house.get(FilingQueue.class).deliverDue();
        OnThatDay.later(60, () -> house.get(FilingQueue.class).deliverDue());
    }

    public void office(Lane lane, boolean down) {
        house.get(TrainingOffice.class).change(new TrainingOfficeSettings(lane, down, 1));
    }

    public DeclarationView find(String id) {
        return house.get(Declarations.class).find(id);
    }

    public GuaranteeStatus guarantee(String id) {
        return house.get(Guarantees.class).list().stream()
                .filter(guarantee -> guarantee.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public AccountStatus money(PartyId client) {
        return house.get(PersonalAccounts.class).list().stream()
                .filter(account -> account.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    /** The refusal or problem the work ends in. */
    public static <E extends RuntimeException> E caught(Class<E> type, Runnable work) {
        List<E> caught = new ArrayList<>();
        org.assertj.core.api.Assertions.assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(type, caught::add);
        return caught.get(0);
    }

    @Override
    public void close() {
        house.close();
    }
}
