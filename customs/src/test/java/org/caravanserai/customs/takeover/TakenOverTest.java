package org.caravanserai.customs.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.event.StockTakenOver;
import org.caravanserai.kernel.event.TakeOverReversed;
import org.caravanserai.kernel.event.TakenLot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goods under bond come with their declaration, term, duty and cover, and can be cleared here. */
@ExtendWith(OnThatDay.class)
class TakenOverTest {

    private static final AtomicLong SERIAL = new AtomicLong(900_000);

    static Corridor corridor;

    @BeforeAll
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    @Test
    void theyStandUnderTheirOldDeclarationAndAreClearedLikeAnyOther() {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = LotId.of(SERIAL.incrementAndGet());
        BigDecimal before = used();
        corridor.house.tell(taken("TO-1", lot, client, 11, "G-1"));

        SupervisedLot there = corridor.house.get(SupervisionBook.class).lot(lot).get(0);
        assertThat(there.status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThat(there.until()).isEqualTo("2028-05-01");
        assertThat(used().subtract(before)).isEqualByComparingTo("2000000");
        assertThat(
                        corridor.house
                                .get(WarehouseReport.class)
                                .lines(Corridor.DAY, Corridor.DAY, Corridor.KHORGOS))
                .filteredOn(line -> line.note().equals(lot.value()))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.declaration()).isEqualTo("39851712/010525/0000011 / 3");
                            assertThat(line.putAt()).isEqualTo("2025-05-01");
                        });

        corridor.release(client, "4070", modules(lot, "20", "96000"));
        assertThat(used()).isEqualByComparingTo(before);
        assertThat(corridor.house.get(SupervisionBook.class).lot(lot).get(0).status())
                .isEqualTo(StockStatus.RELEASED);
    }

    @Test
    void takenBackTheyLeaveNothingAndTheNumberIsFreeAgain() {
        Corridor.Client client = corridor.client(null);
        LotId lot = LotId.of(SERIAL.incrementAndGet());
        BigDecimal before = used();
        corridor.house.tell(taken("TO-2", lot, client, 12, "G-1"));
        LotId twin = LotId.of(SERIAL.incrementAndGet());
        assertThatThrownBy(() -> corridor.house.tell(taken("TO-3", twin, client, 12, "G-1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(p -> p.row() + " " + p.code())
                                        .containsExactly("1 number-taken"));

        corridor.house.tell(
                new TakeOverReversed("TO-2", List.of(lot), "wrong sheet", OnThatDay.NOW));

        assertThat(corridor.house.get(SupervisionBook.class).lot(lot)).isEmpty();
        assertThat(used()).isEqualByComparingTo(before);
        corridor.house.tell(taken("TO-4", twin, client, 12, "G-1"));
        assertThat(used().subtract(before)).isEqualByComparingTo("2000000");
    }

    @Test
    void aGuaranteeThatIsNotThereStopsTheRow() {
        Corridor.Client client = corridor.client(null);
        LotId lot = LotId.of(SERIAL.incrementAndGet());
        assertThatThrownBy(() -> corridor.house.tell(taken("TO-5", lot, client, 13, "G-99")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("take-over-guarantee");
    }

    private static BigDecimal used() {
        return corridor.guarantee("G-1").used();
    }

    private static StockTakenOver taken(
            String number, LotId lot, Corridor.Client client, int serial, String guarantee) {
        return new StockTakenOver(
                number,
                Corridor.KHORGOS,
                List.of(
                        new TakenLot(
                                1,
                                lot,
                                client.party(),
                                Corridor.BOX,
                                number,
                                CommodityCode.parse("8541430000"),
                                "Photovoltaic modules",
                                "PX",
                                modules("20"),
                                Money.of("96000", "USD"),
                                StockStatus.CUSTOMS_WAREHOUSE,
                                new DeclarationNumber("39851712", LocalDate.of(2025, 5, 1), serial),
                                3,
                                LocalDate.of(2025, 5, 1),
                                LocalDate.of(2028, 5, 1),
                                Money.of("2000000.00", "KZT"),
                                guarantee)),
                OnThatDay.NOW);
    }
}
