package org.caravanserai.inventory.regrouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.inventory.permit.PermitShown;
import org.caravanserai.inventory.permit.PermitState;
import org.caravanserai.inventory.permit.PermitWithdrawals;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lots that are divided, merged and repacked")
class RegroupingTest {

    static Khorgos khorgos;
    static Regrouping regrouping;
    private static int permits;

    @BeforeAll
    static void open() {
        khorgos = new Khorgos();
        regrouping = khorgos.house.get(Regrouping.class);
    }

    @AfterAll
    static void close() {
        khorgos.close();
    }

    @Test
    void theLastPartTakesWhatRoundingLeaves() {
        LotId lot = permitted(khorgos.pallets());

        Regrouped split = regrouping.split(split(lot, "7", "7", "6"));

        List<Measures> parts = split.lots().stream().map(Regrouped.Child::measures).toList();
        assertThat(parts.stream().reduce(Measures::plus)).contains(PALLETS);
        assertThat(parts.get(0)).isEqualTo(parts.get(1)).isEqualTo(PALLETS.portion(of("7")));
        assertThat(khorgos.stock(lot)).isEmpty();
        StockRow child = khorgos.stock(split.lots().get(2).lot()).get(0);
        assertThat(child.location()).isEqualTo("A-01");
        assertThat(child.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
        assertThat(child.lot().owner().name()).isEqualTo("Almaty Solar LLP");
        assertThat(child.lot().value().amount()).isEqualByComparingTo("28800");
    }

    @Test
    void whatThePartsLeaveStaysWithTheLot() {
        LotId lot = permitted(khorgos.pallets());

        Regrouped split = regrouping.split(split(lot, "3"));

        Measures rest = khorgos.stock(lot).get(0).measures();
        assertThat(rest.plus(split.lots().get(0).measures())).isEqualTo(PALLETS);
        assertThat(rest.packages()).isEqualByComparingTo("17");
    }

    @Test
    void withoutAPermitNothingIsDividedAndTheRefusalNamesWhatIsMissing() {
        LotId lot = khorgos.pallets();

        assertThatThrownBy(() -> regrouping.split(split(lot, "3")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("permit-missing");
                            assertThat(refusal.args()).contains(lot, "SPLIT", "2");
                        });
        assertThat(khorgos.stock(lot).get(0).measures()).isEqualTo(PALLETS);
    }

    @Test
    void aPermitForAnotherLotOtherDaysOrSamplingDoesNotHelp() {
        LotId lot = khorgos.pallets();
        LotId other = khorgos.pallets();

        refused("permit-not-for-lot", lot, permit(other, "2", 0, 5));
        refused("permit-not-valid", lot, permit(lot, "2", -9, -2));
        refused("permit-not-for-operation", lot, permit(lot, "1", 0, 5));
        refused("permit-unknown", lot, "NO-SUCH");
        String withdrawn = permit(lot, "2", 0, 5);
        khorgos.house.get(PermitWithdrawals.class).withdraw(withdrawn, "not for these goods");
        refused("permit-not-valid", lot, withdrawn);
    }

    @Test
    void aPermitWithdrawnByMistakeHoldsAgain() {
        LotId lot = khorgos.pallets();
        String permit = permit(lot, "2", 0, 5);
        PermitWithdrawals withdrawals = khorgos.house.get(PermitWithdrawals.class);
        assertThatThrownBy(() -> withdrawals.withdraw(permit, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.problems().get(0).field()).isEqualTo("reason"));

        assertThat(withdrawals.withdraw(permit, "wrong row"))
                .extracting(PermitShown::state, PermitShown::withdrawReason)
                .containsExactly(PermitState.WITHDRAWN, "wrong row");
        assertThatThrownBy(() -> withdrawals.withdraw(permit, "again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permit-withdrawn-already");
        assertThat(withdrawals.giveBack(permit, "it was the next one").state())
                .isEqualTo(PermitState.GIVEN);
        assertThatThrownBy(() -> withdrawals.giveBack(permit, "again"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permit-not-withdrawn");
        regrouping.split(split(lot, "3"));
    }

    @Test
    void theRegisterSaysWhichPermitsHoldToday() {
        LotId lot = khorgos.pallets();
        String coming = permit(lot, "2", 3, 5);
        String ended = permit(lot, "2", -9, -2);
        String given = permit(lot, "2", 0, 5);
        Map<String, PermitState> states =
                khorgos.house.get(Permits.class).list().stream()
                        .collect(Collectors.toMap(PermitShown::number, PermitShown::state));
        assertThat(states)
                .containsEntry(coming, PermitState.COMING)
                .containsEntry(ended, PermitState.ENDED)
                .containsEntry(given, PermitState.GIVEN);
    }

    @Test
    void whatIsReservedForADeclarationOrHeldStaysAsItIs() {
        LotId lot = permitted(khorgos.pallets());
        khorgos.file("D-7", "7000", lot, PALLETS.portion(of("15")));

        assertThatThrownBy(() -> regrouping.split(split(lot, "6")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("split-too-much");
        assertThatThrownBy(
                        () ->
                                regrouping.repack(
                                        RegroupOrder.repack(lot, "A-01", of("2"), "PX", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("regroup-reserved");

        LotId held = permitted(khorgos.pallets());
        khorgos.house.get(Holding.class).hold(held, "Seal in doubt");
        assertThatThrownBy(() -> regrouping.split(split(held, "6")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lot-held");
    }

    @Test
    void siblingsMergeAgainAndStrangersDoNot() {
        LotId lot = permitted(khorgos.pallets());
        List<LotId> children =
                regrouping.split(split(lot, "7", "13")).lots().stream()
                        .map(Regrouped.Child::lot)
                        .toList();

        Regrouped merged = regrouping.merge(RegroupOrder.merge(children, "A-01", null));

        assertThat(merged.lots().get(0).measures()).isEqualTo(PALLETS);
        LotId stranger = permitted(khorgos.pallets());
        assertThatThrownBy(
                        () ->
                                regrouping.merge(
                                        RegroupOrder.merge(
                                                List.of(merged.lots().get(0).lot(), stranger),
                                                "A-01",
                                                null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("merge-unlike");
                            assertThat(refusal.args()).contains("consignment");
                        });
    }

    @Test
    void childrenStandUnderTheDeclarationItemAndTermOfTheirParent() {
        LotId lot = permitted(khorgos.pallets());
        khorgos.file("D-8", "7000", lot, PALLETS);
        LocalDate until = LocalDate.now().plusYears(3);
        khorgos.release("D-8", "7000", StockStatus.CUSTOMS_WAREHOUSE, lot, PALLETS, until);

        LotId child = regrouping.split(split(lot, "5")).lots().get(0).lot();

        StockRow row = khorgos.stock(child).get(0);
        assertThat(row.status()).isEqualTo(StockStatus.CUSTOMS_WAREHOUSE);
        assertThat(row.declarations()).extracting(StockRow.Declared::id).containsExactly("D-8");
        assertThat(row.storageUntil()).isEqualTo(until);
    }

    @Test
    void repackingChangesPackagesAndNothingElse() {
        LotId lot = permitted(khorgos.pallets());

        Regrouped repacked =
                regrouping.repack(RegroupOrder.repack(lot, "A-01", of("5"), "BX", null));

        Measures now = repacked.lots().get(0).measures();
        assertThat(now.packages()).isEqualByComparingTo("5");
        assertThat(now.netKg()).isEqualByComparingTo(PALLETS.netKg());
        assertThat(now.grossKg()).isEqualByComparingTo(PALLETS.grossKg());
        assertThat(now.supplementary()).isEqualTo(PALLETS.supplementary());
    }

    @Test
    void takenBackEverythingIsAsItWasAndSaidSo() {
        LotId lot = permitted(khorgos.pallets());
        Regrouped split = regrouping.split(split(lot, "7", "13"));

        khorgos.house.get(Reversals.class).reverse(split.id(), "Wrong lot");

        assertThat(khorgos.stock(lot).get(0).measures()).isEqualTo(PALLETS);
        split.lots().forEach(child -> assertThat(khorgos.stock(child.lot())).isEmpty());
        List<LotsRegrouped> told = khorgos.house.get(FactRecorder.class).all(LotsRegrouped.class);
        LotsRegrouped back = told.get(told.size() - 1);
        assertThat(back.kind()).isEqualTo(LotsRegrouped.Kind.TAKEN_BACK);
        assertThat(back.parts()).allSatisfy(part -> assertThat(part.to()).isEqualTo(lot));
        assertThat(khorgos.house.get(Lineage.class).around(lot))
                .allSatisfy(link -> assertThat(link.undone()).isTrue());
    }

    @Test
    void nonsenseIsSaidAtItsField() {
        LotId lot = permitted(khorgos.pallets());

        assertThatThrownBy(() -> regrouping.split(split(lot))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> regrouping.split(split(lot, "0")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> regrouping.merge(RegroupOrder.merge(List.of(lot, lot), "A-01", null)))
                .isInstanceOf(InvalidInput.class);
    }

    private static void refused(String code, LotId lot, String permit) {
        assertThatThrownBy(
                        () ->
                                regrouping.split(
                                        RegroupOrder.split(lot, "A-01", List.of(of("3")), permit)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static RegroupOrder split(LotId lot, String... parts) {
        return RegroupOrder.split(
                lot, "A-01", Arrays.stream(parts).map(BigDecimal::new).toList(), null);
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    private static LotId permitted(LotId lot) {
        permit(lot, "2", 0, 30);
        return lot;
    }

    private static String permit(LotId lot, String code, int from, int until) {
        LocalDate today = LocalDate.now();
        String number = "PERMIT-" + ++permits;
        khorgos.house
                .get(Permits.class)
                .record(
                        new PermitOrder(
                                number,
                                List.of(code),
                                today.plusDays(from - 1),
                                today.plusDays(until),
                                List.of(lot),
                                null));
        return number;
    }
}
