package org.caravanserai.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.trace.CustomsTrace;
import org.caravanserai.kernel.event.DeclarationRegistered;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.event.GoodsReleased;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One lot from receipt to the gate, as customs sees it. */
@ExtendWith(OnThatDay.class)
class SpineTest {

    static Corridor corridor;
    Corridor.Client client;
    LotId lot;

    @BeforeAll
    static void open() {
        new org.caravanserai.kernel.time.HouseClock()
                .at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @BeforeEach
    void receive() {
        new org.caravanserai.kernel.time.HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            client = corridor.client("50000000");
                            lot = corridor.receiveModules(client);
                        });
    }

    @Test
    void opensTheAccountInTemporaryStorageForFourMonths() {
        SupervisedLot account = only(lot);

        assertThat(account.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
        assertThat(account.measures()).isEqualTo(modules("20"));
        assertThat(account.until()).isEqualTo("2027-03-20");
        assertThat(said(StorageTermChanged.class).get(0).lot()).isEqualTo(lot);
    }

    @Test
    void placesUnderBondAndUsesTheGuarantee() {
        BigDecimal usedBefore = corridor.guarantee("G-1").used();

        String id = corridor.draft(client, "7000", modules(lot, "20", "96000"));
        corridor.file(client, id);

        assertThat(corridor.guarantee("G-1").reserved()).isEqualByComparingTo("7987200");
        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.SUBMITTED);

        corridor.answer();

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.find(id).number()).matches("39851712/201126/\\d{7}");
        assertThat(corridor.guarantee("G-1").reserved()).isEqualByComparingTo("0");
        assertThat(corridor.guarantee("G-1").used().subtract(usedBefore))
                .isEqualByComparingTo("7987200");
        assertThat(only(lot).status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThat(only(lot).until()).isEqualTo("2029-11-20");
        assertThat(corridor.money(client.party().id()).spent()).isEqualByComparingTo("25950");
        GoodsReleased released = last(GoodsReleased.class);
        assertThat(released.stockStatus()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThat(released.goods().get(0).storageUntil()).isEqualTo("2029-11-20");
        assertThat(last(DeclarationRegistered.class).declaration()).isEqualTo(id);
    }

    @Test
    void freesTheGuaranteeInProportionAndPaysOnWithdrawal() {
        BigDecimal usedBefore = corridor.guarantee("G-1").used();
        corridor.release(client, "7000", modules(lot, "20", "96000"));

        String first = corridor.release(client, "4070", modules(lot, "7", "33600"));

        assertThat(corridor.find(first).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(corridor.find(first).payable()).isEqualByComparingTo("2821470");
        assertThat(corridor.money(client.party().id()).spent()).isEqualByComparingTo("2847420");
        assertThat(corridor.guarantee("G-1").used().subtract(usedBefore))
                .isEqualByComparingTo("5191680");
        assertThat(status(StockStatus.CUSTOMS_WAREHOUSE).measures().packages())
                .isEqualByComparingTo("13");
        assertThat(status(StockStatus.RELEASED).measures()).isEqualTo(modules("7"));

        corridor.release(client, "3170", modules(lot, "13", "62400"));

        assertThat(corridor.guarantee("G-1").used()).isEqualByComparingTo(usedBefore);
        assertThat(status(StockStatus.RE_EXPORT).measures().packages()).isEqualByComparingTo("13");
    }

    @Test
    void keepsEachTengeOfDutyInOneState() {
        String placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
        String withdrawn = corridor.release(client, "4070", modules(lot, "5", "24000"));

        Map<DutyState, BigDecimal> suspended = duties(placed);
        Map<DutyState, BigDecimal> paid = duties(withdrawn);

        assertThat(suspended.get(DutyState.SUSPENDED)).isEqualByComparingTo("5990400");
        assertThat(suspended.get(DutyState.FREED)).isEqualByComparingTo("1996800");
        assertThat(paid.get(DutyState.PAID)).isEqualByComparingTo("1996800");
        assertThat(paid.get(DutyState.DUE)).isEqualByComparingTo("0");
    }

    private Map<DutyState, BigDecimal> duties(String id) {
        return corridor.house.inTransaction(
                () -> corridor.house.get(DutyLedger.class).of(DeclarationId.parse(id), 1));
    }

    @Test
    void closesTheAccountAtTheGateAndOpensItWhenThePassIsUndone() {
        corridor.release(client, "4000", modules(lot, "20", "96000"));
        List<DispatchedGoods> goods =
                List.of(
                        new DispatchedGoods(
                                lot,
                                "A-01-01-1",
                                StockStatus.RELEASED,
                                modules("20"),
                                Corridor.BOX));

        corridor.house.tell(
                new GoodsDispatched(
                        "GP-1",
                        Corridor.KHORGOS,
                        client.party(),
                        "777 ABC 02",
                        goods,
                        OnThatDay.NOW));
        assertThat(lots()).isEmpty();

        corridor.house.tell(
                new MovementReversed("P-1", "GP-1", goods, "wrong truck", OnThatDay.NOW));
        assertThat(only(lot).status()).isEqualTo(StockStatus.RELEASED);
    }

    @Test
    void tracesALotToItsPlacementAndWithdrawal() {
        String placed = corridor.release(client, "7000", modules(lot, "20", "96000"));
        String withdrawn = corridor.release(client, "4070", modules(lot, "5", "24000"));
        CustomsTrace trace = corridor.house.get(CustomsTrace.class);

        assertThat(trace.around("lot", lot.value()).nodes())
                .extracting(node -> node.key())
                .contains("declaration-item:" + placed + "/1", "declaration:" + withdrawn);
        assertThat(trace.around("declaration-item", withdrawn + "/1").links())
                .filteredOn(link -> link.kind().equals("discharged"))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.from()).isEqualTo("declaration-item:" + placed + "/1");
                            assertThat(link.measures()).isEqualTo(modules("5"));
                        });
        assertThat(trace.around("declaration", corridor.find(placed).number()).nodes())
                .extracting(node -> node.kind())
                .contains("declaration", "declaration-item");
        assertThat(corridor.find(withdrawn).items().get(0).previous()).isEqualTo(placed + "/1");
    }

    @Test
    void reportsPlacementWithdrawalAndBalance() {
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        String withdrawn = corridor.release(client, "4070", modules(lot, "5", "24000"));

        List<WarehouseReportLine> lines =
                corridor
                        .house
                        .get(WarehouseReport.class)
                        .lines(Corridor.DAY, Corridor.DAY, Corridor.KHORGOS)
                        .stream()
                        .filter(line -> line.note().equals(lot.value()))
                        .toList();

        assertThat(lines).hasSize(1);
        WarehouseReportLine line = lines.get(0);
        assertThat(line.grossKg()).isEqualByComparingTo("20600");
        assertThat(line.expires()).isEqualTo("2029-11-20");
        assertThat(line.completion().declaration())
                .isEqualTo(corridor.find(withdrawn).number() + " / 1");
        assertThat(line.completion().procedure().code()).isEqualTo("4070");
        assertThat(line.balanceGrossKg()).isEqualByComparingTo("15450");
        assertThat(line.balance().quantity()).isEqualByComparingTo("480");
    }

    private List<SupervisedLot> lots() {
        return corridor.house.get(SupervisionBook.class).lot(lot);
    }

    private SupervisedLot only(LotId wanted) {
        assertThat(lots()).hasSize(1);
        return lots().get(0);
    }

    private SupervisedLot status(StockStatus status) {
        return lots().stream().filter(row -> row.status() == status).findFirst().orElseThrow();
    }

    private <F extends org.caravanserai.kernel.event.Fact> List<F> said(Class<F> type) {
        List<F> all = corridor.house.get(FactRecorder.class).all(type);
        return all.subList(all.size() - 1, all.size());
    }

    private <F extends org.caravanserai.kernel.event.Fact> F last(Class<F> type) {
        return said(type).get(0);
    }
}
