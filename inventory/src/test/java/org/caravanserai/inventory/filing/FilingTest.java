package org.caravanserai.inventory.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.event.StorageTermChanged;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilingTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static Measures pallets(String packages) {
        return PALLETS.portion(new BigDecimal(packages));
    }

    private static void move(LotId lot, String from, String to, String packages) {
        var asked = new MeasuresAsked(new BigDecimal(packages), null, null, null);
        khorgos.house.get(Movements.class).move(new MoveOrder(lot, from, to, asked, null, null));
    }

    @Test
    void aReleaseTurnsExactlyTheDeclaredMeasuresWhereTheyLie() {
        LotId lot = khorgos.pallets();
        LocalDate term = LocalDate.of(2029, 11, 22);
        khorgos.file("D-PLACE", "7000", lot, PALLETS);
        khorgos.release("D-PLACE", "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, PALLETS, term);

        StockRow placed = khorgos.stock(lot).get(0);
        assertThat(placed.status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThat(placed.measures()).isEqualTo(PALLETS);
        assertThat(placed.storageUntil()).isEqualTo(term);
        assertThat(placed.declarations().get(0).number())
                .isEqualTo(Khorgos.number("D-PLACE").printed());

        khorgos.file("D-CLEAR", "4070", lot, pallets("5"));
        khorgos.release("D-CLEAR", "4070", StockStatus.RELEASED, lot, pallets("5"), null);
        assertThat(khorgos.stock(lot))
                .extracting(StockRow::status, row -> row.measures().packages().intValueExact())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StockStatus.CUSTOMS_WAREHOUSE, 15),
                        org.assertj.core.groups.Tuple.tuple(StockStatus.RELEASED, 5));
        String clearing = Khorgos.number("D-CLEAR").printed();
        assertThat(khorgos.stock(byDeclaration(clearing))).hasSize(1);
        assertThat(khorgos.stock(byDeclaration("D-CLEAR"))).hasSize(1);
    }

    private static StockFilter byDeclaration(String declaration) {
        return StockFilter.ALL.declaration(declaration);
    }

    @Test
    void whatIsFiledCanNeitherBeMovedNorDeclaredAgain() {
        LotId lot = khorgos.pallets();
        khorgos.file("D-TWICE", "7000", lot, pallets("12"));
        assertThat(khorgos.stock(lot).get(0).free()).isEqualTo(pallets("8"));

        assertThatThrownBy(() -> move(lot, "A-01", "A-02", "9"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stock-not-enough");
        assertThatThrownBy(() -> khorgos.file("D-AGAIN", "7000", lot, pallets("9")))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("stock-not-covering");
                            assertThat(refusal.args().get(2)).isEqualTo(new BigDecimal("8.000000"));
                            assertThat(refusal.problems().get(0).field())
                                    .isEqualTo("items[0].measures");
                        });
        move(lot, "A-01", "A-02", "8");
    }

    @Test
    void twoDeclarationsMayShareALotButNotItsGoods() {
        LotId lot = khorgos.pallets();
        khorgos.file("D-ONE", "7000", lot, pallets("12"));
        khorgos.file("D-TWO", "4000", lot, pallets("8"));
        khorgos.release("D-TWO", "4000", StockStatus.RELEASED, lot, pallets("8"), null);
        khorgos.release("D-ONE", "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, pallets("12"), null);
        assertThat(khorgos.stock(lot))
                .extracting(StockRow::status)
                .containsExactly(StockStatus.CUSTOMS_WAREHOUSE, StockStatus.RELEASED);
    }

    @Test
    void aRefusedFilingGivesEverythingBack() {
        LotId lot = khorgos.pallets();
        khorgos.file("D-REFUSED", "7000", lot, PALLETS);
        ContainerNumber box = ContainerNumber.parse("CSQU3054383");
        khorgos.house.tell(
                new FilingEnded(
                        "D-REFUSED",
                        FilingEnded.Outcome.RELEASE_REFUSED,
                        "documents",
                        List.of(new DeclaredGoods(1, lot, PALLETS, box)),
                        Instant.now()));
        assertThat(khorgos.stock(lot).get(0).free()).isEqualTo(PALLETS);
        move(lot, "A-01", "A-02", "20");
    }

    @Test
    void goodsInTemporaryStorageAreNoCustomsWarehouseStock() {
        LotId lot = khorgos.pallets();
        assertThatThrownBy(() -> khorgos.file("D-EARLY", "4070", lot, pallets("1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stock-not-covering");
    }

    @Test
    void theOldestPutAwayIsReservedFirst() {
        var receipt = khorgos.announced();
        LotId lot =
                khorgos.post(
                                receipt,
                                Khorgos.ago(Duration.ofHours(3)),
                                false,
                                count(1, PALLETS, "A-02"))
                        .lots()
                        .get(0)
                        .lot();
        move(lot, "A-02", "A-01", "6");
        khorgos.file("D-OLDEST", "7000", lot, pallets("15"));
        assertThat(khorgos.stock(lot))
                .extracting(StockRow::location, row -> row.free().packages().intValueExact())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("A-01", 5),
                        org.assertj.core.groups.Tuple.tuple("A-02", 0));
        khorgos.release(
                "D-OLDEST", "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, pallets("15"), null);
        Measures placed =
                khorgos.stock(lot).stream()
                        .filter(row -> row.status() == StockStatus.CUSTOMS_WAREHOUSE)
                        .map(StockRow::measures)
                        .reduce(Measures::plus)
                        .orElseThrow();
        assertThat(placed).isEqualTo(pallets("15"));
    }

    @Test
    void heldGoodsCannotBeDeclaredUntilTheHoldIsLifted() {
        LotId lot = khorgos.pallets();
        Holding holding = khorgos.house.get(Holding.class);
        holding.hold(lot, "wet pallets");
        assertThat(khorgos.stock(lot).get(0).held()).isTrue();
        assertThatThrownBy(() -> khorgos.file("D-HELD", "7000", lot, PALLETS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lot-held");
        assertThatThrownBy(() -> holding.hold(lot, "again")).isInstanceOf(Refusal.class);
        holding.lift(lot, "dried");
        khorgos.file("D-HELD", "7000", lot, PALLETS);
    }

    @Test
    void theTermOfTemporaryStorageShowsInTheStock() {
        LotId lot = khorgos.pallets();
        LocalDate until = LocalDate.of(2027, 3, 22);
        khorgos.house.tell(new StorageTermChanged(lot, until, Instant.now()));
        assertThat(khorgos.stock(lot).get(0).storageUntil()).isEqualTo(until);
    }
}
