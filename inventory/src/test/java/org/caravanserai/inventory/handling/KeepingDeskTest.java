package org.caravanserai.inventory.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.regrouping.RegroupOrder;
import org.caravanserai.inventory.regrouping.Regrouping;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.event.KeepingCorrected;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers of a lot decide how it is kept, not the heading of its commodity. */
class KeepingDeskTest {

    private Khorgos khorgos;
    private LotId lot;

    @BeforeEach
    void open() {
        khorgos = new Khorgos();
        lot = khorgos.pallets();
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void theUsualHoldsUntilThePapersSayOtherwise() {
        KeepingShown usual = desk().of(lot);
        assertThat(usual.keeping().need()).isEqualTo(StorageNeed.GENERAL);
        assertThat(usual.reason()).isNull();
        assertThat(usual.warnings()).isEmpty();

        KeepingShown corrected = desk().correct(lot, order("9", null, null));

        assertThat(corrected.keeping().need()).isEqualTo(StorageNeed.DANGEROUS);
        assertThat(corrected.keeping().dangerousClass()).isEqualTo("9");
        assertThat(corrected.reason()).isEqualTo("declaration 17, UN 3480");
        assertThat(corrected.warnings())
                .extracting(Problem::code)
                .containsExactly("bin-not-suitable");
        assertThatThrownBy(() -> move("A-02"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bin-not-suitable");
        assertThat(khorgos.house.get(FactRecorder.class).all(KeepingCorrected.class))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.lot()).isEqualTo(lot);
                            assertThat(told.dangerousClass()).isEqualTo("9");
                            assertThat(told.reason()).contains("UN 3480");
                        });

        desk().correct(lot, order(null, null, null));
        move("A-02");
        assertThat(desk().of(lot).warnings()).isEmpty();
    }

    @Test
    void whatHasToStayCoolGoesToAColdBin() {
        desk().correct(lot, order("", "2", "8"));
        assertThatThrownBy(() -> move("A-02")).hasMessageContaining("bin-not-suitable");
        move("COLD");
        assertThat(khorgos.stock(lot)).extracting(StockRow::location).containsExactly("COLD");
        assertThat(desk().of(lot).warnings()).isEmpty();
    }

    @Test
    void whatIsSaidOfALotHoldsForItsParts() {
        khorgos.clear(lot, Khorgos.PALLETS);
        desk().correct(lot, order("9", null, null));
        LotId part =
                khorgos.house
                        .get(Regrouping.class)
                        .split(RegroupOrder.split(lot, "A-01", List.of(BigDecimal.ONE), null))
                        .lots()
                        .get(0)
                        .lot();
        assertThat(desk().of(part).keeping().dangerousClass()).isEqualTo("9");
        desk().correct(part, order("3", null, null));
        assertThatThrownBy(
                        () ->
                                khorgos.house
                                        .get(Regrouping.class)
                                        .merge(
                                                RegroupOrder.merge(
                                                        List.of(lot, part), "A-01", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("merge-unlike");
    }

    @Test
    void wrongWordsAreNamedByField() {
        assertThatThrownBy(
                        () ->
                                desk().correct(
                                                lot,
                                                new KeepingOrder(
                                                        "10.7",
                                                        new BigDecimal("8.25"),
                                                        new BigDecimal("2"),
                                                        " ",
                                                        null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(one -> one.field() + " " + one.code())
                                        .containsExactly(
                                                "dangerousClass bin-class",
                                                "temperatureMin keeping-degrees",
                                                "temperatureMin bin-temperature",
                                                "reason required"));
        assertThatThrownBy(() -> desk().of(LotId.of(999_999))).isInstanceOf(NotFound.class);
    }

    private KeepingDesk desk() {
        return khorgos.house.get(KeepingDesk.class);
    }

    private static KeepingOrder order(String dangerous, String coldest, String warmest) {
        return new KeepingOrder(
                dangerous,
                coldest == null ? null : new BigDecimal(coldest),
                warmest == null ? null : new BigDecimal(warmest),
                "declaration 17, UN 3480",
                null);
    }

    @Test
    void nobodyOverwritesAWordThatWasNeverSeen() {
        Seen opened = desk().of(lot).seen();
        desk().correct(lot, order(null, "-5", "5"));

        KeepingOrder stale = new KeepingOrder("9", null, null, "by another paper", opened);

        assertThatThrownBy(() -> desk().correct(lot, stale))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(one -> one.field() + " " + one.args())
                                        .contains(
                                                "temperatureMin [–, -5]", "temperatureMax [–, 5]"));
        assertThat(desk().of(lot).keeping().dangerousClass()).isNull();
    }

    private void move(String to) {
        khorgos.house.get(Movements.class).move(new MoveOrder(lot, "A-01", to, null, null, null));
    }
}
