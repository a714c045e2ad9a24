package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MovementTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static Posting move(LotId lot, String from, String to, String packages, Instant at) {
        var asked =
                packages == null
                        ? null
                        : new MeasuresAsked(new BigDecimal(packages), null, null, null);
        return khorgos.house
                .get(Movements.class)
                .move(new MoveOrder(lot, from, to, asked, null, at));
    }

    @Test
    void packagesTakeTheirShareOfAllMeasures() {
        LotId lot = khorgos.pallets();
        move(lot, "A-01", "A-02", "7", null);
        assertThat(khorgos.stock(lot))
                .extracting(StockRow::location, StockRow::measures)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "A-01", PALLETS.portion(new BigDecimal("13"))),
                        org.assertj.core.groups.Tuple.tuple(
                                "A-02", PALLETS.portion(new BigDecimal("7"))));
    }

    @Test
    void moreThanIsThereIsRefusedWithWhatThereIs() {
        LotId lot = khorgos.pallets();
        assertThatThrownBy(() -> move(lot, "A-01", "A-02", "21", null))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("stock-not-enough");
                            assertThat(refusal.args())
                                    .startsWith(
                                            lot,
                                            "A-01",
                                            new BigDecimal("20.000000"),
                                            new BigDecimal("19800.000000"),
                                            new BigDecimal("21"));
                        });
        assertThatThrownBy(() -> move(lot, "A-02", "A-01", null, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void aBinThatMayNotHoldTheGoodsIsRefused() {
        LotId lot = khorgos.pallets();
        for (String bin : List.of("SMALL", "OPEN", "COLD", "Q-01")) {
            assertThatThrownBy(() -> move(lot, "A-01", bin, "20", null))
                    .as(bin)
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> move(lot, "A-01", "NOWHERE", "20", null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> move(lot, "A-01", "A-01", "20", null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> move(LotId.of(999_999), "A-01", "A-02", "20", null))
                .isInstanceOf(NotFound.class);
        assertThat(khorgos.stock(lot)).hasSize(1);
    }

    @Test
    void releasedGoodsMayLieWhereCustomsDoesNotLook() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        move(lot, "A-01", "OPEN", null, null);
        assertThat(khorgos.stock(lot).get(0).location()).isEqualTo("OPEN");
    }

    @Test
    void aHeldContainerKeepsItsLotsInPlace() {
        LotId lot = khorgos.pallets();
        HoldSubject box = new HoldSubject(HoldSubject.Kind.CONTAINER, "CSQU3054383");
        khorgos.house.tell(new GoodsHeld(box, "SEAL", "foreign seal", Instant.now()));
        try {
            assertThatThrownBy(() -> move(lot, "A-01", "A-02", "1", null))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("lot-held");
        } finally {
            khorgos.house.tell(new HoldLifted(box, "SEAL", "checked", Instant.now()));
        }
        move(lot, "A-01", "A-02", "1", null);
    }

    @Test
    void aMistakeIsMirroredBackOnceWithAReason() {
        LotId lot = khorgos.pallets();
        Posting posting = move(lot, "A-01", "A-02", "7", null);
        Reversals reversals = khorgos.house.get(Reversals.class);
        assertThatThrownBy(() -> reversals.reverse(posting.number(), " "))
                .isInstanceOf(InvalidInput.class);
        reversals.reverse(posting.number(), "wrong bin");
        assertThat(khorgos.stock(lot))
                .singleElement()
                .satisfies(row -> assertThat(row.measures()).isEqualTo(PALLETS));
        assertThatThrownBy(() -> reversals.reverse(posting.number(), "again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already-reversed");
        assertThatThrownBy(() -> reversals.reverse("P-999999", "none"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMistakeOnPaperIsMirroredBackAsOfItsOwnTime() {
        Instant received = Khorgos.ago(Duration.ofHours(5));
        LotId lot =
                khorgos.post(khorgos.announced(), received, false, count(1, PALLETS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        Instant moved = received.plusSeconds(3600);
        Instant back = received.plusSeconds(7200);
        Posting posting =
                khorgos.house
                        .get(Movements.class)
                        .move(new MoveOrder(lot, "A-01", "A-02", null, null, moved));
        Reversals reversals = khorgos.house.get(Reversals.class);
        assertThatThrownBy(
                        () ->
                                reversals.reverse(
                                        posting.number(), "wrong bin", moved.minusSeconds(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reversal-before-posting");
        assertThatThrownBy(
                        () ->
                                reversals.reverse(
                                        posting.number(),
                                        "wrong bin",
                                        Instant.now().plusSeconds(600)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("effective-in-the-future");

        reversals.reverse(posting.number(), "wrong bin", back);

        assertThat(binsAt(lot, back.minusSeconds(1))).containsExactly("A-02");
        assertThat(binsAt(lot, back)).containsExactly("A-01");
        assertThat(binsAt(lot, null)).containsExactly("A-01");
    }

    private static List<String> binsAt(LotId lot, Instant asOf) {
        return khorgos.stock(StockFilter.ALL.lot(lot).at(asOf, null)).stream()
                .map(StockRow::bin)
                .toList();
    }

    @Test
    void whatHasMovedOnCannotBeMirroredBack() {
        LotId lot = khorgos.pallets();
        Posting posting = move(lot, "A-01", "A-02", "20", null);
        Posting next = move(lot, "A-02", "A-01", "15", null);
        Posting last = move(lot, "A-01", "A-02", "5", null);
        assertThatThrownBy(
                        () -> khorgos.house.get(Reversals.class).reverse(posting.number(), "late"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reversal-has-dependants")
                .hasMessageContaining(last.number() + ", " + next.number());
    }

    @Test
    void workOnPaperIsEnteredWithItsOwnTimeUnlessItCouldNotHaveBeenSo() {
        Instant morning = Khorgos.ago(Duration.ofHours(5));
        LotId lot =
                khorgos.post(khorgos.announced(), morning, false, count(1, PALLETS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        move(lot, "A-01", "A-02", "20", Khorgos.ago(Duration.ofHours(3)));
        move(lot, "A-02", "A-01", "20", Khorgos.ago(Duration.ofHours(1)));

        assertThatThrownBy(() -> move(lot, "A-01", "A-02", "1", Khorgos.ago(Duration.ofHours(2))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stock-not-enough-then");
        assertThatThrownBy(() -> move(lot, "A-01", "A-02", "1", Khorgos.ago(Duration.ofHours(6))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> move(lot, "A-01", "A-02", "1", Instant.now().plusSeconds(600)))
                .isInstanceOf(InvalidInput.class);
        move(lot, "A-01", "A-02", "1", Khorgos.ago(Duration.ofMinutes(30)));
    }

    @Test
    void theLastPalletIsTakenByOneOfTwo() throws Exception {
        Measures one = PALLETS.portion(new BigDecimal("1"));
        LotId lot =
                khorgos.post(khorgos.announced(), null, false, count(1, one, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> take =
                    () -> {
                        try {
                            move(lot, "A-01", "A-02", "1", null);
                            return "taken";
                        } catch (Refusal refusal) {
                            return refusal.code();
                        }
                    };
            List<Future<String>> answers = pool.invokeAll(List.of(take, take, take, take));
            List<String> said = new java.util.ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get());
            }
            assertThat(said)
                    .containsExactlyInAnyOrder(
                            "taken", "stock-not-enough", "stock-not-enough", "stock-not-enough");
        } finally {
            pool.shutdown();
        }
        assertThat(khorgos.stock(lot))
                .singleElement()
                .satisfies(row -> assertThat(row.location()).isEqualTo("A-02"));
    }
}
