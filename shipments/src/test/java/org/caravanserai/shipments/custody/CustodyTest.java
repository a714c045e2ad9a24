package org.caravanserai.shipments.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.trace.TraceLink;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.trace.ShipmentsTrace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustodyTest {

    static House house;
    static Yard yard;

    @BeforeAll
    static void open() {
        house = House.open();
        yard = new Yard(house);
        house.get(CorridorLoading.class).loadIfAbsent();
        Station.send(house, TrainListText.of("X6001", 10, 8).bytes());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theCustomsHoldFallsWhenEverythingReceivedIsReleased() {
        ContainerNumber box = yard.box(10);
        yard.received(box, 1, Yard.WHOLE, true);
        assertThat(yard.view(box).holds()).containsExactly("CUSTOMS");
        assertThat(yard.view(box).status()).isEqualTo(ContainerStatus.STRIPPED);

        yard.released(box, 1, Yard.HALF, "7000");
        yard.released(box, 1, Yard.HALF, "4070");
        assertThat(yard.view(box).holds()).containsExactly("CUSTOMS");

        yard.released(box, 1, Yard.HALF, "7000");
        assertThat(yard.view(box).holds()).isEmpty();
    }

    @Test
    void theCustomsHoldStaysWhileTheReceiptIsOpen() {
        ContainerNumber box = yard.box(11);
        yard.received(box, 2, Yard.HALF, false);
        yard.released(box, 2, Yard.HALF, "7000");
        assertThat(yard.view(box).holds()).containsExactly("CUSTOMS");

        yard.received(box, 3, Yard.HALF, true);
        yard.released(box, 3, Yard.HALF, "4000");
        assertThat(yard.view(box).holds()).isEmpty();
    }

    @Test
    void mirrorsHoldsOnContainers() {
        ContainerNumber box = yard.box(12);
        HoldSubject subject = new HoldSubject(HoldSubject.Kind.CONTAINER, box.value());
        house.tell(new GoodsHeld(subject, "OWNER", "unpaid storage", Yard.AT));
        assertThat(yard.view(box).holds()).containsExactly("OWNER");

        house.tell(new HoldLifted(subject, "OWNER", "paid", Yard.AT));
        assertThat(yard.view(box).holds()).isEmpty();
    }

    @Test
    void noGatePassForAVehicleThatIsAHeldContainer() {
        ContainerNumber box = yard.box(13);
        house.tell(
                new GoodsHeld(
                        new HoldSubject(HoldSubject.Kind.CONTAINER, box.value()),
                        "OWNER",
                        "unpaid",
                        Yard.AT));

        assertThatThrownBy(() -> yard.dispatched("GP-1", box.printed(), yard.box(10)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("container-held"));
        assertThat(house.get(OnwardLegs.class).of("GP-1")).isEmpty();
    }

    @Test
    void aStrippedBoxMayBeLoadedAgainAndTheTraceGoesOn() {
        ContainerNumber box = yard.box(14);
        yard.received(box, 5, Yard.WHOLE, true);

        yard.dispatched("GP-2", box.value(), box);

        assertThat(yard.view(box).status()).isEqualTo(ContainerStatus.LOADED);
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
        ContainerNumber box = yard.box(15);
        yard.received(box, 6, Yard.WHOLE, true);
        yard.dispatched("GP-3", box.value(), box);
        yard.takenBack("GP-3", box);
        assertThat(yard.leg("GP-3").undoneAt()).isNotNull();

        yard.dispatched("GP-4", box.value(), box);
        Station.tell(
                house,
                Station.event("LEFT-15", "DEPA", Yard.KHORGOS.value(), Yard.AT.plusSeconds(30))
                        .of(box.value())
                        .train("X6002")
                        .toString());

        assertThatThrownBy(() -> yard.takenBack("GP-4", box))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("onward-departed");
                            assertThat(refusal.args()).contains("GP-4");
                        });
        assertThat(yard.leg("GP-4").undoneAt()).isNull();
    }

    @Test
    void aCountThatIsTakenBackLeavesTheBoxToBeCountedAgain() {
        ContainerNumber box = yard.box(18);
        yard.received(box, 9, Yard.WHOLE, true);
        assertThat(yard.view(box).status()).isEqualTo(ContainerStatus.STRIPPED);

        house.tell(
                new ReceiptReversed(
                        "R-9",
                        Yard.KHORGOS,
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
                                        Yard.WHOLE,
                                        null,
                                        "A-01-01-1")),
                        "wrong box",
                        Yard.AT.plusSeconds(1)));

        assertThat(yard.view(box).status()).isEqualTo(ContainerStatus.ARRIVED);
        assertThat(yard.view(box).holds()).containsExactly("CUSTOMS");
        yard.received(box, 10, Yard.HALF, true);
        yard.released(box, 10, Yard.HALF, "7000");
        assertThat(yard.view(box).holds()).isEmpty();
    }

    @Test
    void noGatePassForAContainerThatHasLeftNorForWhatItIsOn() {
        ContainerNumber box = yard.box(16);
        yard.left(box, "X6003", Yard.AT.plusSeconds(5));

        refused("container-gone", "GP-5", box.printed());
        refused("vehicle-gone", "GP-5", "X6003");
        refused("vehicle-gone", "GP-5", " x 6003");
        assertThat(house.get(OnwardLegs.class).of("GP-5")).isEmpty();

        yard.dispatched("GP-5", "X6004", box, Yard.LATER);
        Station.tell(
                house,
                Station.event("BACK-16", "ARRI", "KZ-ALTYNKOL", Yard.AT.plusSeconds(10))
                        .of(box.value())
                        .train("X6003")
                        .toString());
        yard.dispatched("GP-6", "X6003", box, Yard.LATER);
        refused("container-elsewhere", "GP-8", box.value());
    }

    @Test
    void whatWasLoadedBeforeItLeftMayBeEnteredAfterwards() {
        ContainerNumber box = yard.box(17);
        yard.received(box, 8, Yard.WHOLE, true);
        yard.left(box, "X6005", Yard.AT.plusSeconds(30));

        yard.dispatched("GP-7", box.value(), box);

        assertThat(yard.leg("GP-7").gatePass()).isEqualTo("GP-7");
    }

    private static void refused(String code, String gatePass, String vehicle) {
        assertThatThrownBy(() -> yard.dispatched(gatePass, vehicle, yard.box(16), Yard.LATER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
