package org.caravanserai.customs.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.event.DutyAtStakeChanged;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsRestored;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.event.SurplusFound;
import org.caravanserai.kernel.event.SurplusWithdrawn;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twenty packages under bond with 7,987,200 tenge suspended, some of which come to grief. */
@ExtendWith(OnThatDay.class)
class LossesTest {

    static Corridor corridor;
    Corridor.Client client;
    LotId lot;
    String placed;
    BigDecimal used;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @BeforeEach
    void place() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            client = corridor.client("50000000");
                            lot = corridor.receiveModules(client);
                            used = used();
                            placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
                        });
    }

    @Test
    void whatIsMissingFallsDueAndTheGuaranteeCoversItUntilItIsPaid() {
        corridor.house.tell(missing("5", StockStatus.CUSTOMS_WAREHOUSE, "A-1"));

        DemandView demand = demand();
        assertThat(demand.amount()).isEqualByComparingTo("1996800");
        assertThat(demand.state()).isEqualTo(DemandState.OPEN);
        assertThat(demand.declaration()).isEqualTo(placed + "/1");
        assertThat(demand.owedSince()).isEqualTo(Corridor.DAY);
        assertThat(used().subtract(used)).isEqualByComparingTo("7987200");
        assertThat(only().measures()).isEqualTo(modules("15"));
        assertThat(atStake()).isEqualByComparingTo("5990400");

        corridor.house.get(Demands.class).pay(demand.id());

        assertThat(demand().state()).isEqualTo(DemandState.PAID);
        assertThat(used().subtract(used)).isEqualByComparingTo("5990400");
        assertThat(corridor.money(client.party().id()).spent()).isGreaterThan(demand.amount());
        assertThatThrownBy(() -> corridor.house.tell(restored("5", "A-1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("demand-paid");
    }

    /** 30 dollars are 15,600 tenge, 16 % of which are 2,496: less than 5 euro at 600. */
    @Test
    void noMoreThanTheSmallAmountIsNotCollectedAndComesBackWithTheAct() {
        lot = corridor.receiveModules(client);
        corridor.release(client, "7000", modules(lot, "1", "30"));
        BigDecimal before = used();

        corridor.house.tell(missing("1", StockStatus.CUSTOMS_WAREHOUSE, "A-8"));

        assertThat(demand().state()).isEqualTo(DemandState.WAIVED);
        assertThat(demand().smallAmount()).isEqualByComparingTo("3000");
        assertThat(before.subtract(used())).isEqualByComparingTo("2496");

        corridor.house.tell(restored("1", "A-8"));

        assertThat(demand().state()).isEqualTo(DemandState.WITHDRAWN);
        assertThat(used()).isEqualByComparingTo(before);
        assertThat(atStake()).isEqualByComparingTo("2496");
    }

    @Test
    void whatCustomsRecognisesAsDestroyedIsFreedAndDischarged() {
        corridor.house.tell(destroyed("8", GoodsDestroyed.Way.LOST, "A-2"));

        assertThat(used().subtract(used)).isEqualByComparingTo("4792320");
        assertThat(atStake()).isEqualByComparingTo("4792320");
        assertThat(corridor.house.get(Demands.class).list()).noneMatch(d -> d.lot().equals(lot));
        WarehouseReportLine line =
                corridor
                        .house
                        .get(WarehouseReport.class)
                        .lines(Corridor.DAY, Corridor.DAY, Corridor.KHORGOS)
                        .stream()
                        .filter(row -> row.note().equals(lot.value()))
                        .findFirst()
                        .orElseThrow();
        assertThat(line.completion().procedure()).isNull();
        assertThat(line.completion().declaration()).isEqualTo("A-2");
        assertThat(line.balanceGrossKg()).isEqualByComparingTo("12360");
    }

    @Test
    void anActTakenBackSuspendsTheDutyAgain() {
        corridor.house.tell(missing("5", StockStatus.CUSTOMS_WAREHOUSE, "A-3"));
        corridor.house.tell(destroyed("4", GoodsDestroyed.Way.DESTROYED, "A-4"));
        corridor.house.tell(restored("5", "A-3"), restored("4", "A-4"));

        assertThat(only().measures()).isEqualTo(modules("20"));
        assertThat(atStake()).isEqualByComparingTo("7987200");
        assertThat(used().subtract(used)).isEqualByComparingTo("7987200");
        assertThat(demand().state()).isEqualTo(DemandState.WITHDRAWN);
        corridor.release(client, "4070", modules(lot, "20", "96000"));
        assertThat(used()).isEqualByComparingTo(used);
    }

    @Test
    void whatWasNeverUnderBondIsForCustomsToAssess() {
        LotId arrived = corridor.receiveModules(client);
        corridor.house.tell(
                new ShortageFound(
                        Corridor.KHORGOS,
                        Corridor.BOX,
                        null,
                        1,
                        arrived,
                        null,
                        StockStatus.TEMPORARY_STORAGE,
                        modules("1"),
                        "A-5",
                        "",
                        OnThatDay.NOW));
        Demands demands = corridor.house.get(Demands.class);
        DemandView demand = demandOf(arrived);

        assertThat(demand.state()).isEqualTo(DemandState.TO_ASSESS);
        assertThatThrownBy(() -> demands.pay(demand.id())).isInstanceOf(Refusal.class);
        demands.assess(demand.id(), new BigDecimal("400000"), "KGD-17");
        assertThat(demands.pay(demand.id()).state()).isEqualTo(DemandState.PAID);
    }

    @Test
    void aSurplusWaitsOnTheAccountToBeDeclared() {
        corridor.house.tell(found("2"));

        SupervisedLot surplus =
                lots().stream()
                        .filter(row -> row.status() == StockStatus.TEMPORARY_STORAGE)
                        .findFirst()
                        .orElseThrow();
        assertThat(surplus.measures()).isEqualTo(modules("2"));
        assertThat(surplus.until()).isEqualTo("2027-03-20");
        corridor.house.tell(withdrawn("2"));
        assertThat(only().status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThatThrownBy(() -> corridor.house.tell(withdrawn("2")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("account-short");
        corridor.house.tell(found("2"));
        corridor.release(client, "7000", modules(lot, "2", "9600"));
        assertThat(only().measures()).isEqualTo(modules("20").plus(modules("2")));
    }

    private SurplusFound found(String packages) {
        return new SurplusFound(
                Corridor.KHORGOS,
                lot,
                null,
                StockStatus.TEMPORARY_STORAGE,
                modules(packages),
                "A-6",
                "",
                OnThatDay.NOW);
    }

    private SurplusWithdrawn withdrawn(String packages) {
        return new SurplusWithdrawn(
                Corridor.KHORGOS,
                lot,
                StockStatus.TEMPORARY_STORAGE,
                modules(packages),
                "A-6",
                "counted twice",
                OnThatDay.NOW);
    }

    private ShortageFound missing(String packages, StockStatus status, String act) {
        return new ShortageFound(
                Corridor.KHORGOS,
                Corridor.BOX,
                null,
                1,
                lot,
                null,
                status,
                modules(packages),
                act,
                "",
                OnThatDay.NOW);
    }

    private GoodsDestroyed destroyed(String packages, GoodsDestroyed.Way way, String act) {
        return new GoodsDestroyed(
                lot,
                "A-01",
                StockStatus.CUSTOMS_WAREHOUSE,
                way,
                modules(packages),
                act,
                OnThatDay.NOW);
    }

    private GoodsRestored restored(String packages, String act) {
        return new GoodsRestored(
                lot,
                "A-01",
                StockStatus.CUSTOMS_WAREHOUSE,
                modules(packages),
                act,
                "found",
                OnThatDay.NOW);
    }

    private BigDecimal used() {
        return corridor.guarantee("G-1").used();
    }

    private BigDecimal atStake() {
        return corridor.house.get(FactRecorder.class).all(DutyAtStakeChanged.class).stream()
                .filter(told -> told.lot().equals(lot))
                .reduce((one, other) -> other)
                .orElseThrow()
                .suspended()
                .amount();
    }

    private DemandView demand() {
        return demandOf(lot);
    }

    private static DemandView demandOf(LotId wanted) {
        return corridor.house.get(Demands.class).list().stream()
                .filter(row -> row.lot().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private List<SupervisedLot> lots() {
        return corridor.house.get(SupervisionBook.class).lot(lot);
    }

    private SupervisedLot only() {
        assertThat(lots()).hasSize(1);
        return lots().get(0);
    }
}
