package org.caravanserai.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods go into each procedure and out of it, in parts: account, guarantee and report follow. */
@ExtendWith(OnThatDay.class)
class EveryProcedureTest {

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private Corridor.Client client;
    private LotId lot;

    @BeforeEach
    void receive() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            client = corridor.client("50000000");
                            lot = corridor.receiveModules(client);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "10, RE_EXPORT",
        "21, RE_EXPORT",
        "23, RE_EXPORT",
        "31, RE_EXPORT",
        "40, RELEASED",
        "51, RELEASED",
        "53, RELEASED",
        "60, RELEASED",
        "70, CUSTOMS_WAREHOUSE",
        "77, RELEASED",
        "78, RELEASED",
        "80, RE_EXPORT",
        "90, RELEASED",
        "91, RELEASED",
        "93, RE_EXPORT",
        "94, RELEASED",
        "96, RELEASED"
    })
    void takesGoodsOutOfTemporaryStorage(String requested, StockStatus become) {
        String id = corridor.release(client, requested + "00", modules(lot, "5", "24000"));

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(packages(StockStatus.TEMPORARY_STORAGE)).isEqualByComparingTo("15");
        assertThat(packages(become)).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "31, RE_EXPORT",
        "40, RELEASED",
        "51, RELEASED",
        "53, RELEASED",
        "77, RELEASED",
        "78, RELEASED",
        "90, RELEASED",
        "91, RELEASED",
        "93, RE_EXPORT",
        "94, RELEASED",
        "96, RELEASED"
    })
    void completesBondInParts(String requested, StockStatus become) {
        corridor.release(client, "7000", modules(lot, "20", "96000"));

        String first = corridor.release(client, requested + "70", modules(lot, "5", "24000"));
        String second = corridor.release(client, requested + "70", modules(lot, "7", "33600"));

        assertThat(corridor.find(first).status()).isEqualTo(DeclarationStatus.RELEASED);
        assertThat(packages(StockStatus.CUSTOMS_WAREHOUSE)).isEqualByComparingTo("8");
        assertThat(packages(become)).isEqualByComparingTo("12");
        assertThat(report())
                .as("one placement, completed twice")
                .extracting(line -> line.completion().declaration())
                .containsExactly(number(first), number(second));
        assertThat(report())
                .allSatisfy(line -> assertThat(line.balanceGrossKg()).isEqualByComparingTo("8240"));
    }

    @Test
    void whatTemporaryImportSecuredIsFreeWhenItEnds() {
        BigDecimal before = corridor.guarantee("G-1").used();
        corridor.release(client, "5300", modules(lot, "20", "96000"));
        assertThat(used(before)).isEqualByComparingTo("7987200");
        assertThat(report()).as("not under bond").isEmpty();

        corridor.release(client, "4053", modules(lot, "5", "24000"));
        assertThat(used(before)).isEqualByComparingTo("5990400");

        corridor.release(client, "3153", modules(lot, "15", "72000"));
        assertThat(used(before)).isEqualByComparingTo("0");
        assertThat(packages(StockStatus.RE_EXPORT)).isEqualByComparingTo("15");
    }

    @Test
    void partsOfOneLotUnderTwoProceduresEndEachByItsOwn() {
        BigDecimal before = corridor.guarantee("G-1").used();
        corridor.release(client, "7000", modules(lot, "20", "96000"));
        corridor.release(client, "5370", modules(lot, "5", "24000"));

        corridor.release(client, "3153", modules(lot, "5", "24000"));

        assertThat(packages(StockStatus.CUSTOMS_WAREHOUSE)).isEqualByComparingTo("15");
        assertThat(used(before)).as("15 of 20 are under bond").isEqualByComparingTo("5990400");
        assertThat(report().get(0).balanceGrossKg()).isEqualByComparingTo("15450");
    }

    private static BigDecimal used(BigDecimal before) {
        return corridor.guarantee("G-1").used().subtract(before);
    }

    private BigDecimal packages(StockStatus status) {
        return corridor.house.get(SupervisionBook.class).lot(lot).stream()
                .filter(row -> row.status() == status)
                .map(SupervisedLot::measures)
                .map(measures -> measures.packages())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String number(String declaration) {
        return corridor.find(declaration).number() + " / 1";
    }

    private List<WarehouseReportLine> report() {
        return corridor
                .house
                .get(WarehouseReport.class)
                .lines(Corridor.DAY, Corridor.DAY, Corridor.KHORGOS)
                .stream()
                .filter(line -> line.note().equals(lot.value()))
                .toList();
    }
}
