package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.counting.CountRequest;
import org.caravanserai.inventory.counting.CountScope;
import org.caravanserai.inventory.counting.Counts;
import org.caravanserai.inventory.holding.HoldCode;
import org.caravanserai.inventory.holding.HoldDesk;
import org.caravanserai.inventory.holding.HoldOrder;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Many rows of stock worked on as one: all of them or none, and the one that cannot be is named.
 */
class ManyRowsTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static MoveOrder move(LotId lot, String to) {
        return new MoveOrder(lot, "A-01", to, null, null, null);
    }

    private static String bin(LotId lot) {
        return khorgos.stock(lot).get(0).location();
    }

    @Test
    void movesAllAndTakesAllBack() {
        LotId one = khorgos.pallets();
        LotId other = khorgos.pallets();
        List<Posting> made =
                khorgos.house
                        .get(Movements.class)
                        .move(List.of(move(other, "A-02"), move(one, "A-02")));
        assertThat(bin(one)).isEqualTo("A-02");
        assertThat(bin(other)).isEqualTo("A-02");

        khorgos.house
                .get(ReversalDesk.class)
                .reverse(made.stream().map(Posting::number).toList(), "Wrong bin");
        assertThat(bin(one)).isEqualTo("A-01");
        assertThat(bin(other)).isEqualTo("A-01");
    }

    @Test
    void takesBackTheLatestFirstWhateverTheOrderAndNamesThePlaceInTheList() {
        LotId lot = khorgos.pallets();
        Movements movements = khorgos.house.get(Movements.class);
        ReversalDesk desk = khorgos.house.get(ReversalDesk.class);
        String first = movements.move(move(lot, "A-02")).number();
        MeasuresAsked five = new MeasuresAsked(new BigDecimal(5), null, null, null);
        String then = movements.move(new MoveOrder(lot, "A-02", "A-01", five, null, null)).number();
        assertThatThrownBy(() -> desk.reverse(List.of(first, then, "P-999999"), "Wrong bin"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems().get(0).field())
                                        .isEqualTo("postings[2]"));

        desk.reverse(List.of(first, then), "Wrong bin");

        assertThat(khorgos.stock(lot)).hasSize(1);
        assertThat(bin(lot)).isEqualTo("A-01");
        assertThatThrownBy(() -> desk.reverse(List.of(first, then), "Again"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.problems().get(0).field())
                                        .isEqualTo("postings[1]"));
    }

    @Test
    void movesNothingWhereOneCannotBe() {
        Movements movements = khorgos.house.get(Movements.class);
        LotId one = khorgos.pallets();
        LotId held = khorgos.pallets();
        HoldDesk desk = khorgos.house.get(HoldDesk.class);
        desk.hold(List.of(held), hold("Wet boxes"));

        assertThatThrownBy(() -> movements.move(List.of(move(one, "A-02"), move(held, "A-02"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.problems().get(0).field()).isEqualTo("rows[1]"));
        assertThatThrownBy(() -> movements.move(List.of(move(one, "A-02"), move(one, "nowhere"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems().get(0).field())
                                        .isEqualTo("rows[1].to"));
        assertThatThrownBy(() -> movements.move(List.of())).isInstanceOf(InvalidInput.class);
        assertThat(bin(one)).isEqualTo("A-01");
    }

    @Test
    void holdsAllOrNoneAndLiftsThem() {
        HoldDesk desk = khorgos.house.get(HoldDesk.class);
        LotId one = khorgos.pallets();
        LotId held = khorgos.pallets();
        desk.hold(List.of(held), hold("Torn foil"));
        assertThatThrownBy(() -> desk.hold(List.of(one, held), hold("Torn foil")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.problems().get(0).field()).isEqualTo("lots[1]"));
        assertThat(desk.standingOn(one, null)).isEmpty();

        desk.lift(desk.standingOn(held, HoldCode.WAREHOUSE), "Mended");
        assertThat(desk.standingOn(held, null)).isEmpty();
    }

    @Test
    void countsTheLotsThatWereChosen() {
        LotId one = khorgos.pallets();
        LotId other = khorgos.pallets();
        khorgos.pallets();
        var count =
                khorgos.house
                        .get(Counts.class)
                        .open(
                                new CountRequest(
                                        Khorgos.GATEWAY, CountScope.LOT, one + " " + other, true));
        assertThat(count.lines()).hasSize(2);
    }

    private static HoldOrder hold(String reason) {
        return new HoldOrder(null, null, null, HoldCode.WAREHOUSE, reason, null);
    }
}
