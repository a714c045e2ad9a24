package org.caravanserai.shipments.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.trace.ShipmentsTrace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustodyTest {

    static final FacilityCode KHORGOS = new FacilityCode("KZ-KHORGOS-GATEWAY");
    static final Party OWNER = Party.named("Zhetysu Retail LLP");
    static final Instant AT = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    static final Instant LATER = AT.plusSeconds(20);
    static final Measures HALF = Measures.of("5", "500", "550");
    static final Measures WHOLE = Measures.of("10", "1000", "1100");
    static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        Station.send(house, TrainListText.of("X6001", 10, 8).bytes());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theCustomsHoldFallsWhenEverythingReceivedIsReleased() {
        ContainerNumber box = box(10);
        received(box, 1, WHOLE, true);
        assertThat(view(box).holds()).containsExactly("CUSTOMS");
        assertThat(view(box).status()).isEqualTo(ContainerStatus.STRIPPED);

        released(box, 1, HALF, "7000");
        released(box, 1, HALF, "4070");
        assertThat(view(box).holds()).containsExactly("CUSTOMS");

        released(box, 1, HALF, "7000");
        assertThat(view(box).holds()).isEmpty();
    }

    @Test
    void theCustomsHoldStaysWhileTheReceiptIsOpen() {
        ContainerNumber box = box(11);
        received(box, 2, HALF, false);
        released(box, 2, HALF, "7000");
        assertThat(view(box).holds()).containsExactly("CUSTOMS");

        received(box, 3, HALF, true);
        released(box, 3, HALF, "4000");
        assertThat(view(box).holds()).isEmpty();
    }

    @Test
    void mirrorsHoldsOnContainers() {
        ContainerNumber box = box(12);
        HoldSubject subject = new HoldSubject(HoldSubject.Kind.CONTAINER, box.value());
        house.tell(new GoodsHeld(subject, "OWNER", "unpaid storage", AT));
        assertThat(view(box).holds()).containsExactly("OWNER");

        house.tell(new HoldLifted(subject, "OWNER", "paid", AT));
        assertThat(view(box).holds()).isEmpty();
    }

    @Test
    void noGatePassForAVehicleThatIsAHeldContainer() {
        ContainerNumber box = box(13);
        house.tell(
                new GoodsHeld(
                        new HoldSubject(HoldSubject.Kind.CONTAINER, box.value()),
                        "OWNER",
                        "unpaid",
                        AT));

        assertThatThrownBy(() -> dispatched("GP-1", box.printed(), box(10)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("container-held"));
        assertThat(house.get(OnwardLegs.class).of("GP-1")).isEmpty();
    }

    @Test
    void aStrippedBoxMayBeLoadedAgainAndTheTraceGoesOn() {
        ContainerNumber box = box(14);
        received(box, 5, WHOLE, true);

        dispatched("GP-2", box.value(), box);

        assertThat(view(box).status()).isEqualTo(ContainerStatus.LOADED);
        OnwardView leg = house.get(OnwardLegs.class).of("GP-2").orElseThrow();
        assertThat(leg.destination()).isEqualTo(new FacilityCode("KZ-AKTAU-PORT"));
        assertThat(leg.loads()).hasSize(1);
        assertThat(house.get(ShipmentsTrace.class).around("container", box.value()).links())
                .extracting(TraceLink::from)
                .containsExactly("consignment:" + TrainListText.note(14), "exit:GP-2");
        assertThat(house.get(ShipmentsTrace.class).around("exit", "GP-2").links())
                .extracting(TraceLink::to)
                .containsExactly("container:" + box.value());
        assertThat(
                        house.get(ShipmentsTrace.class)
                                .around("consignment", TrainListText.note(14))
                                .nodes())
                .hasSize(2);
    }

    @Test
    void whatLeftInAContainerIsNotTakenBackIntoABin() {
        ContainerNumber box = box(15);
        received(box, 6, WHOLE, true);
        dispatched("GP-3", box.value(), box);
        takenBack("GP-3", box);
        assertThat(leg("GP-3").undoneAt()).isNotNull();

        dispatched("GP-4", box.value(), box);
        Station.tell(
                house,
                Station.event("LEFT-15", "DEPA", KHORGOS.value(), AT.plusSeconds(30))
                        .of(box.value())
                        .train("X6002")
                        .toString());

        assertThatThrownBy(() -> takenBack("GP-4", box))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("onward-departed");
                            assertThat(refusal.args()).contains("GP-4");
                        });
        assertThat(leg("GP-4").undoneAt()).isNull();
    }

    @Test
    void aCountThatIsTakenBackLeavesTheBoxToBeCountedAgain() {
        ContainerNumber box = box(18);
        received(box, 9, WHOLE, true);
        assertThat(view(box).status()).isEqualTo(ContainerStatus.STRIPPED);

        house.tell(
                new ReceiptReversed(
                        "R-9",
                        KHORGOS,
                        box,
                        "32000018",
                        "P-000009",
                        List.of(
                                new ReceivedLot(
                                        LotId.of(9),
                                        1,
                                        CommodityCode.parse("8541430000"),
                                        "modules",
                                        "PX",
                                        WHOLE,
                                        null,
                                        "A-01-01-1")),
                        "wrong box",
                        AT.plusSeconds(1)));

        assertThat(view(box).status()).isEqualTo(ContainerStatus.ARRIVED);
        assertThat(view(box).holds()).containsExactly("CUSTOMS");
        received(box, 10, HALF, true);
        released(box, 10, HALF, "7000");
        assertThat(view(box).holds()).isEmpty();
    }

    @Test
    void noGatePassForAContainerThatHasLeftNorForWhatItIsOn() {
        ContainerNumber box = box(16);
        left(box, "X6003", AT.plusSeconds(5));

        refused("container-gone", "GP-5", box.printed());
        refused("vehicle-gone", "GP-5", "X6003");
        refused("vehicle-gone", "GP-5", " x 6003");
        assertThat(house.get(OnwardLegs.class).of("GP-5")).isEmpty();

        dispatched("GP-5", "X6004", box, LATER);
        Station.tell(
                house,
                Station.event("BACK-16", "ARRI", "KZ-ALTYNKOL", AT.plusSeconds(10))
                        .of(box.value())
                        .train("X6003")
                        .toString());
        dispatched("GP-6", "X6003", box, LATER);
        refused("container-elsewhere", "GP-8", box.value());
    }

    @Test
    void whatWasLoadedBeforeItLeftMayBeEnteredAfterwards() {
        ContainerNumber box = box(17);
        received(box, 8, WHOLE, true);
        left(box, "X6005", AT.plusSeconds(30));

        dispatched("GP-7", box.value(), box);

        assertThat(leg("GP-7").gatePass()).isEqualTo("GP-7");
    }

    private static void left(ContainerNumber box, String train, Instant at) {
        Station.tell(
                house,
                Station.event("LEFT-" + box.value(), "DEPA", KHORGOS.value(), at)
                        .of(box.value())
                        .train(train)
                        .toString());
    }

    private static void refused(String code, String gatePass, String vehicle) {
        assertThatThrownBy(() -> dispatched(gatePass, vehicle, box(16), LATER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static OnwardView leg(String gatePass) {
        return house.get(OnwardLegs.class).of(gatePass).orElseThrow();
    }

    private static void takenBack(String gatePass, ContainerNumber cameIn) {
        house.tell(
                new MovementReversed(
                        "P-000017",
                        gatePass,
                        List.of(
                                new DispatchedGoods(
                                        LotId.of(5),
                                        "A-01-01-1",
                                        StockStatus.RE_EXPORT,
                                        HALF,
                                        cameIn)),
                        "wrong lorry",
                        AT));
    }

    private static ContainerNumber box(int serial) {
        return ContainerNumber.parse(TrainListText.number(serial));
    }

    private static ContainerView view(ContainerNumber box) {
        return house.get(Containers.class).one(box);
    }

    private static void received(ContainerNumber box, int lot, Measures measures, boolean whole) {
        house.tell(
                new GoodsReceived(
                        "R-" + lot,
                        KHORGOS,
                        box,
                        "32000010",
                        OWNER,
                        true,
                        whole,
                        List.of(
                                new ReceivedLot(
                                        LotId.of(lot),
                                        1,
                                        CommodityCode.parse("8541430000"),
                                        "modules",
                                        "PX",
                                        measures,
                                        null,
                                        "A-01-01-1")),
                        List.of(),
                        AT));
    }

    private static void released(
            ContainerNumber box, int lot, Measures measures, String procedure) {
        house.tell(
                new GoodsReleased(
                        "D-1",
                        new DeclarationNumber("39851712", LocalDate.of(2026, 11, 22), 17),
                        CustomsProcedure.parse(procedure),
                        StockStatus.CUSTOMS_WAREHOUSE,
                        List.of(new ReleasedGoods(1, LotId.of(lot), measures, box, null)),
                        AT));
    }

    private static void dispatched(String gatePass, String vehicle, ContainerNumber cameIn) {
        dispatched(gatePass, vehicle, cameIn, AT);
    }

    private static void dispatched(
            String gatePass, String vehicle, ContainerNumber cameIn, Instant at) {
        house.tell(
                new GoodsDispatched(
                        gatePass,
                        KHORGOS,
                        OWNER,
                        vehicle,
                        List.of(
                                new DispatchedGoods(
                                        LotId.of(5),
                                        "A-01-01-1",
                                        StockStatus.RE_EXPORT,
                                        HALF,
                                        cameIn)),
                        at));
    }
}
