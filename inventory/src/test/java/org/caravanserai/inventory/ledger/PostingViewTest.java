package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.time.Duration;
import java.time.Instant;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.junit.jupiter.api.Test;

class PostingViewTest {

    @Test
    void aPostingTellsItsLinesBothTimesWhoWhyAndWhatProvesIt() {
        try (Khorgos khorgos = new Khorgos()) {
            Instant twoDaysAgo = Khorgos.ago(Duration.ofDays(2));
            LotId lot =
                    khorgos.post(
                                    khorgos.announced(),
                                    twoDaysAgo,
                                    false,
                                    Khorgos.count(1, PALLETS, "A-01"))
                            .lots()
                            .get(0)
                            .lot();
            Instant yesterday = Khorgos.ago(Duration.ofDays(1));
            Posting moved =
                    khorgos.house
                            .get(Movements.class)
                            .move(new MoveOrder(lot, "A-01", "A-02", null, null, yesterday));

            PostingShown shown = view(khorgos).get(moved.number());

            assertThat(shown.effectiveAt()).isEqualTo(yesterday);
            assertThat(shown.recordedAt()).isEqualTo(moved.recordedAt());
            assertThat(shown.reversible()).isTrue();
            assertThat(shown.lines())
                    .singleElement()
                    .satisfies(
                            line -> {
                                assertThat(line.lot()).isEqualTo(lot);
                                assertThat(line.from()).isEqualTo("A-01");
                                assertThat(line.to()).isEqualTo("A-02");
                                assertThat(line.status()).isEqualTo(StockStatus.TEMPORARY_STORAGE);
                                assertThat(line.measures()).isEqualTo(PALLETS);
                            });
            assertThat(shown.facts())
                    .extracting(PostingShown.Proof::fact)
                    .containsExactly("GoodsMoved");
            assertThat(shown.facts().get(0).hash()).hasSize(64);

            Posting back =
                    khorgos.house
                            .get(Reversals.class)
                            .reverse(moved.number(), "wrong pallets", yesterday);
            assertThat(view(khorgos).get(moved.number()).reversedBy()).isEqualTo(back.number());
            PostingShown mirror = view(khorgos).get(back.number());
            assertThat(mirror.reverses()).isEqualTo(moved.number());
            assertThat(mirror.reason()).isEqualTo("wrong pallets");
            assertThat(mirror.reversible()).isFalse();
            assertThat(mirror.lines().get(0).to()).isEqualTo("A-01");
            assertThat(mirror.facts())
                    .extracting(PostingShown.Proof::fact)
                    .contains("MovementReversed");
        }
    }

    @Test
    void nobodySeesAPostingOfLotsThatAreNotTheirs() {
        try (Khorgos khorgos = new Khorgos()) {
            LotId lot = khorgos.pallets();
            String number = khorgos.house.get(LotCourse.class).of(lot).get(0).posting();

            assertThat(view(khorgos).get(number).facts())
                    .extracting(PostingShown.Proof::fact)
                    .contains("GoodsReceived");
            assertThatThrownBy(
                            () ->
                                    khorgos.house.as(
                                            Khorgos.clerk(Khorgos.AKTAU),
                                            () -> view(khorgos).get(number)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> view(khorgos).get("P-999999")).isInstanceOf(NotFound.class);
        }
    }

    private static PostingView view(Khorgos khorgos) {
        return khorgos.house.get(PostingView.class);
    }
}
