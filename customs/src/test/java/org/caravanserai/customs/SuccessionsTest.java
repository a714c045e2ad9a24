package org.caravanserai.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The customs account of a lot that was divided")
@ExtendWith(OnThatDay.class)
class SuccessionsTest {

    private static final AtomicLong CHILDREN = new AtomicLong(900_000);

    static Corridor corridor;
    Corridor.Client client;
    LotId lot;
    LotId child;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @BeforeEach
    void receive() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            client = corridor.client("50000000");
                            lot = corridor.receiveModules(client);
                        });
        child = LotId.of(CHILDREN.incrementAndGet());
    }

    @Test
    void passesToTheChildWithItsTerm() {
        split(StockStatus.TEMPORARY_STORAGE, "8");

        assertThat(account(lot).measures()).isEqualTo(modules("12"));
        assertThat(account(child).measures()).isEqualTo(modules("8"));
        assertThat(account(child).until()).isEqualTo(account(lot).until());
        assertThat(account(child).owner()).isEqualTo(account(lot).owner());
    }

    @Test
    void keepsTheSuspendedDutyWithTheGoodsAndFreesItWithTheChild() {
        BigDecimal before = corridor.guarantee("G-1").used();
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        split(StockStatus.CUSTOMS_WAREHOUSE, "8");
        BigDecimal under = corridor.guarantee("G-1").used().subtract(before);
        assertThat(under).isEqualByComparingTo("7987200");

        String out = corridor.release(client, "4070", modules(child, "8", "38400"));

        assertThat(corridor.find(out).payable()).isPositive();
        assertThat(corridor.guarantee("G-1").used().subtract(before))
                .isEqualByComparingTo("4792320");
        assertThat(account(lot).measures()).isEqualTo(modules("12"));
        assertThat(account(child).status()).isEqualTo(StockStatus.RELEASED);

        corridor.release(client, "3170", modules(lot, "12", "57600"));
        assertThat(corridor.guarantee("G-1").used()).isEqualByComparingTo(before);
    }

    @Test
    void showsTheWholePlacementInTheReportOnce() {
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        split(StockStatus.CUSTOMS_WAREHOUSE, "8");

        List<WarehouseReportLine> lines =
                corridor
                        .house
                        .get(WarehouseReport.class)
                        .lines(Corridor.DAY, Corridor.DAY, Corridor.KHORGOS)
                        .stream()
                        .filter(line -> List.of(lot.value(), child.value()).contains(line.note()))
                        .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines)
                .extracting(WarehouseReportLine::declaration)
                .containsOnly(lines.get(0).declaration());
        assertThat(
                        lines.stream()
                                .map(WarehouseReportLine::grossKg)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("20600");
    }

    @Test
    void takesATemporaryImportAlongWithItsSuspendedDuty() {
        BigDecimal before = corridor.guarantee("G-1").used();
        corridor.release(client, "5300", modules(lot, "20", "96000"));
        split(StockStatus.RELEASED, "8");
        assertThat(corridor.guarantee("G-1").used().subtract(before))
                .isEqualByComparingTo("7987200");

        corridor.release(client, "4053", modules(child, "8", "38400"));
        assertThat(corridor.guarantee("G-1").used().subtract(before))
                .isEqualByComparingTo("4792320");
        corridor.release(client, "3153", modules(lot, "12", "57600"));
        assertThat(corridor.guarantee("G-1").used()).isEqualByComparingTo(before);
    }

    @Test
    void isThatOfTheParentAgainWhenTheDivisionIsTakenBack() {
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        split(StockStatus.CUSTOMS_WAREHOUSE, "8");

        tell(LotsRegrouped.Kind.TAKEN_BACK, child, lot, StockStatus.CUSTOMS_WAREHOUSE, "8");

        assertThat(account(lot).measures()).isEqualTo(modules("20"));
        assertThat(lots(child)).isEmpty();
        BigDecimal before = corridor.guarantee("G-1").used();
        corridor.release(client, "4070", modules(lot, "20", "96000"));
        assertThat(before.subtract(corridor.guarantee("G-1").used()))
                .isEqualByComparingTo("7987200");
    }

    private void split(StockStatus status, String packages) {
        tell(LotsRegrouped.Kind.SPLIT, lot, child, status, packages);
    }

    private void tell(
            LotsRegrouped.Kind kind, LotId from, LotId to, StockStatus status, String packages) {
        Measures part = modules(packages);
        corridor.house.tell(
                new LotsRegrouped(
                        Corridor.KHORGOS,
                        kind,
                        "P-000001",
                        "PERMIT-1",
                        List.of(new LotsRegrouped.Part(from, to, status, part, part)),
                        OnThatDay.NOW));
    }

    private List<SupervisedLot> lots(LotId wanted) {
        return corridor.house.get(SupervisionBook.class).lot(wanted);
    }

    private SupervisedLot account(LotId wanted) {
        assertThat(lots(wanted)).hasSize(1);
        return lots(wanted).get(0);
    }
}
