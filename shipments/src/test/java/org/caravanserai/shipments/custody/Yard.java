package org.caravanserai.shipments.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.MovementReversed;
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
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;

/** The house tells what it did with goods at Khorgos, and asks for containers. */
record Yard(House house) {

    static final FacilityCode KHORGOS = new FacilityCode("KZ-KHORGOS-GATEWAY");
    static final Party OWNER = Party.named("Zhetysu Retail LLP");
    static final Instant AT = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    static final Instant LATER = AT.plusSeconds(20);
    static final Measures HALF = Measures.of("5", "500", "550");
    static final Measures WHOLE = Measures.of("10", "1000", "1100");

    void left(ContainerNumber box, String train, Instant at) {
        Station.tell(
                house,
                Station.event("LEFT-" + box.value(), "DEPA", KHORGOS.value(), at)
                        .of(box.value())
                        .train(train)
                        .toString());
    }

    OnwardView leg(String gatePass) {
        return house.get(OnwardLegs.class).of(gatePass).orElseThrow();
    }

    void takenBack(String gatePass, ContainerNumber cameIn) {
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

    ContainerNumber box(int serial) {
        return ContainerNumber.parse(TrainListText.number(serial));
    }

    ContainerView view(ContainerNumber box) {
        return house.get(Containers.class).one(box);
    }

    void received(ContainerNumber box, int lot, Measures measures, boolean whole) {
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

    void released(ContainerNumber box, int lot, Measures measures, String procedure) {
        house.tell(
                new GoodsReleased(
                        "D-1",
                        new DeclarationNumber("39851712", LocalDate.of(2026, 11, 22), 17),
                        CustomsProcedure.parse(procedure),
                        StockStatus.CUSTOMS_WAREHOUSE,
                        List.of(new ReleasedGoods(1, LotId.of(lot), measures, box, null)),
                        AT));
    }

    void dispatched(String gatePass, String vehicle, ContainerNumber cameIn) {
        dispatched(gatePass, vehicle, cameIn, AT);
    }

    void dispatched(String gatePass, String vehicle, ContainerNumber cameIn, Instant at) {
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
