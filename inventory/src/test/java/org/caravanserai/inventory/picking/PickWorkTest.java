package org.caravanserai.inventory.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.picking.PickListsTest.lots;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fetching what a list names, with a scanner in one hand. */
class PickWorkTest {

    static Khorgos khorgos;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    private static LotId cleared() {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        return lot;
    }

    private static Measures pallets(String packages) {
        return PALLETS.portion(new BigDecimal(packages));
    }

    private static PickLists lists() {
        return khorgos.house.get(PickLists.class);
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static Measures free(LotId lot) {
        return khorgos.stock(lot).get(0).free();
    }

    private static PickListShown pick(
            String number, String bin, LotId lot, String packages, String reason) {
        BigDecimal many = packages == null ? null : new BigDecimal(packages);
        return khorgos.house
                .get(PickWork.class)
                .pick(number, new PickOrder(bin, lot, many, reason));
    }

    @Test
    void theWrongBinAndTheWrongLotAreRefusedAtOnce() {
        LotId lot = cleared();
        PickListShown list = lists().keep(lots("5", lot));
        assertThatThrownBy(() -> pick(list.number(), "A-02", lot, null, null))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        no -> {
                            assertThat(no.code()).isEqualTo("pick-wrong-bin");
                            assertThat(no.args()).containsExactly("A-02", "A-01", lot.value());
                        });
        refused(() -> pick(list.number(), "A-01", LotId.of(999_999), null, null), "pick-wrong-lot");
        refused(() -> pick(list.number(), "A-01", lot, "6", null), "pick-too-many");
    }

    @Test
    void whatWasPickedLeavesUnderOnePassAndTheRestIsFree() {
        LotId one = cleared();
        LotId other = cleared();
        PickListShown list = lists().keep(lots("25", one, other));
        assertThat(list.lines()).hasSize(2);
        LotId second = list.lines().get(1).lot();
        pick(list.number(), "A-01", list.lines().get(0).lot(), "8", null);
        pick(list.number(), "A-01", list.lines().get(0).lot(), null, null);
        PickListShown now = pick(list.number(), "A-01", second, "3", "two crushed");
        assertThat(now.open()).isZero();
        assertThat(now.lines().get(1).state()).isEqualTo("SHORT");
        assertThat(free(second)).isEqualTo(PALLETS.minus(pallets("3")));

        GatePassShown pass =
                khorgos.house
                        .get(PickDispatching.class)
                        .dispatch(list.number(), "KZ 123 ABC 05", null, null);
        assertThat(pass.lines())
                .extracting(GatePassShown.Line::measures)
                .containsExactly(PALLETS, pallets("3"));
        assertThat(free(second)).isEqualTo(PALLETS.minus(pallets("3")));
        assertThat(khorgos.house.get(PickListView.class).get(list.number()).gatePass())
                .isEqualTo(pass.number());
        assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
    }

    @Test
    void theLastPickIsTakenBackAndAShortLineOpensAgain() {
        LotId lot = cleared();
        PickWork work = khorgos.house.get(PickWork.class);
        String number = lists().keep(lots("10", lot)).number();
        pick(number, "A-01", lot, "4", null);
        pick(number, "A-01", lot, "2", "the rest is wet");
        assertThat(free(lot)).isEqualTo(pallets("14"));
        PickListShown back = work.undo(number);
        assertThat(back.lines().get(0).picked()).isEqualTo(pallets("4"));
        assertThat(back.lines().get(0).open()).isTrue();
        assertThat(free(lot)).isEqualTo(pallets("10"));
        work.undo(number);
        refused(() -> work.undo(number), "pick-nothing-to-undo");
        PickDispatching desk = khorgos.house.get(PickDispatching.class);
        refused(() -> desk.dispatch(number, "A1", null, null), "pick-lines-open");
        refused(() -> desk.dispatch(number, "A1", "no time", null), "pick-nothing-picked");
        assertThat(free(lot)).isEqualTo(pallets("10"));
    }

    @Test
    void aListIsParkedTakenUpAndInOneHand() {
        LotId lot = cleared();
        String number = lists().keep(lots("2", lot)).number();
        assertThat(
                        khorgos.house
                                .as(Khorgos.clerk(Khorgos.GATEWAY), () -> lists().take(number))
                                .inHand())
                .isEqualTo("clerk");
        refused(() -> pick(number, "A-01", lot, null, null), "pick-in-hand");
        assertThat(lists().park(number).inHand()).isNull();
        assertThat(pick(number, "A-01", lot, null, null).open()).isZero();
    }

    @Test
    void oneHandOnTheScannerIsEnough() {
        LotId lot = cleared();
        String number = lists().keep(lots("14", lot)).number();
        PickScanning scanning = khorgos.house.get(PickScanning.class);
        refused(() -> scanning.take(number, lot.value(), null, null, null), "pick-bin-first");
        refused(() -> scanning.take(number, "a-02", null, null, null), "pick-wrong-bin");
        refused(
                () -> scanning.take(number, "4006381333931X", "A-01", null, null),
                "pick-unknown-scan");
        PickRead bin = scanning.take(number, "a-01", null, null, null);
        assertThat(bin).isEqualTo(new PickRead(false, 1, "A-01"));
        assertThat(scanning.take(number, "12*", bin.location(), null, null).fetched()).isTrue();
        scanning.take(number, lot.value(), bin.location(), null, null);
        assertThat(khorgos.house.get(PickListView.class).get(number).open()).isZero();
    }
}
