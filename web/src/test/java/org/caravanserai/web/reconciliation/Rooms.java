package org.caravanserai.web.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.customs.money.PersonalAccounts;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.Receiving;
import org.caravanserai.inventory.warehouse.BinDefinition;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.SiteDefinition;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.text.FourNames;
import org.caravanserai.kernel.time.HouseClock;

/** The whole house at Khorgos: a warehouse, an office, a guarantee, a client with money. */
final class Rooms implements AutoCloseable {

    static final FacilityCode GATEWAY = FacilityCode.parse("KZ-KHORGOS-GATEWAY");
    static final ContainerNumber BOX = ContainerNumber.parse("CSQU3054383");
    static final Party CLIENT = Party.named("Almaty Solar LLP");
    static final Actor BROKER = person("broker", Role.BROKER);

    final House house = House.open();

    private Instant moment = Instant.parse("2026-11-20T05:00:00Z");
    private int consignments;

    Rooms() {
        later(
                () -> {
                    warehouse();
                    customs();
                    return null;
                });
    }

    private void warehouse() {
        Warehouse warehouse = house.get(Warehouse.class);
        warehouse.defineSite(
                new SiteDefinition(
                        GATEWAY,
                        ZoneId.of("Asia/Almaty"),
                        new FourNames("Gateway", "Ворота", "Қақпа", "门户"),
                        "KZ"));
        warehouse.defineBins(GATEWAY, List.of(bin("A-01"), bin("A-02")));
    }

    private static BinDefinition bin(String code) {
        return new BinDefinition(
                code,
                "A",
                PlaceKind.RACK,
                EnumSet.of(StorageNeed.GENERAL),
                new BigDecimal("10000000"),
                true);
    }

    private void customs() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Map.of("USD", "520", "EUR", "600")
                .forEach(
                        (currency, rate) ->
                                house.get(ExchangeRates.class)
                                        .enter(currency, day, new BigDecimal(rate), "test"));
        house.get(Guarantees.class)
                .open(
                        "G-1",
                        Party.named("Khorgos Bonded Warehouse"),
                        true,
                        new BigDecimal("1000000000000"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31));
        house.get(PowersOfAttorney.class)
                .grant(BROKER.user(), CLIENT.id(), List.of(), LocalDate.of(2026, 1, 1), null, null);
        house.get(PersonalAccounts.class)
                .topUp(CLIENT.id(), new BigDecimal("1000000000000"), "test");
    }

    static Actor person(String user, Role... roles) {
        return new Actor(user, user, Set.of(roles), Set.of(), Set.of(), Locale.ENGLISH);
    }

    /** Does the work two minutes after all that was done before. */
    <T> T later(Callable<T> work) {
        moment = moment.plusSeconds(120);
        Object[] result = new Object[1];
        new HouseClock()
                .at(
                        moment,
                        () -> {
                            try {
                                result[0] = work.call();
                            } catch (RuntimeException e) {
                                throw e;
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        @SuppressWarnings("unchecked")
        T answer = (T) result[0];
        return answer;
    }

    /** A container of one line comes and is counted into bin A-01. */
    LotId received(Measures goods) {
        String note = "SMGS-" + ++consignments;
        later(
                () -> {
                    house.tell(announced(note, goods));
                    return null;
                });
        return later(
                () -> {
                    String receipt =
                            house
                                    .get(ReceiptView.class)
                                    .list(new ReceiptFilter(GATEWAY, null, null), 1000, null)
                                    .items()
                                    .stream()
                                    .filter(one -> one.consignment().equals(note))
                                    .findFirst()
                                    .orElseThrow()
                                    .id();
                    CountSheet.Line line =
                            new CountSheet.Line(1, MeasuresAsked.of(goods), "A-01", "", null, null);
                    return house.get(Receiving.class)
                            .post(receipt, new CountSheet(true, null, List.of(line), null, false))
                            .lots()
                            .get(0)
                            .lot();
                });
    }

    private ConsignmentAnnounced announced(String note, Measures goods) {
        AnnouncedLine line =
                new AnnouncedLine(
                        1,
                        CommodityCode.parse("8541430000"),
                        "Photovoltaic modules",
                        "PX",
                        goods,
                        Money.of("96000.00", "USD"));
        return new ConsignmentAnnounced(
                note,
                1,
                "X8155",
                Party.named("Xi'an Longmarch Export Co"),
                CLIENT,
                FacilityCode.parse("XIA-LANDPORT"),
                GATEWAY,
                List.of(
                        new AnnouncedContainer(
                                BOX,
                                SizeType.parse("42G1"),
                                Seal.parse("KZ1048576"),
                                "5276403",
                                List.of(line))),
                moment);
    }

    /** Drafts and files a declaration for so much of the lot; the office has not answered yet. */
    String filed(String procedure, LotId lot, Measures goods) {
        DraftItem item =
                new DraftItem(
                        lot,
                        CommodityCode.parse("8541430000"),
                        null,
                        "CN",
                        goods,
                        Money.of("4800", "USD"),
                        Map.of(),
                        List.of());
        DraftRequest request =
                new DraftRequest(
                        CustomsProcedure.parse(procedure),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(item));
        return later(
                () ->
                        house.as(
                                BROKER,
                                () -> {
                                    String id = house.get(Drafting.class).draft(request);
                                    house.get(Filing.class).file(id);
                                    return id;
                                }));
    }

    /** The office registers, decides and is heard. */
    void answered() {
        for (int i = 0; i < 2; i++) {
            later(
                    () -> {
                        house.get(FilingQueue.class).deliverDue();
                        return null;
                    });
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
