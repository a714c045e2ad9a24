package org.caravanserai.inventory.regrouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.FactRecorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lots that were divided on paper, while the program was down")
class RegroupedEarlierTest {

    private static final Instant RECEIVED = Khorgos.ago(Duration.ofHours(48));
    private static final Instant DIVIDED = Khorgos.ago(Duration.ofHours(30));

    private Khorgos khorgos;
    private Regrouping regrouping;
    private LotId lot;

    @BeforeEach
    void receive() {
        khorgos = new Khorgos();
        regrouping = khorgos.house.get(Regrouping.class);
        lot =
                khorgos.post(khorgos.announced(), RECEIVED, false, count(1, PALLETS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
    }

    @AfterEach
    void close() {
        khorgos.close();
    }

    @Test
    void standInTheBooksFromTheTimeItWasDone() {
        permit(LocalDate.now().minusDays(3));

        Regrouped split = regrouping.split(split("5").at(DIVIDED));

        LotId child = split.lots().get(0).lot();
        assertThat(packages(lot, DIVIDED.minusSeconds(60))).isEqualByComparingTo("20");
        assertThat(packages(lot, DIVIDED.plusSeconds(60))).isEqualByComparingTo("15");
        assertThat(packages(child, DIVIDED.plusSeconds(60))).isEqualByComparingTo("5");
        assertThat(packages(child, DIVIDED.minusSeconds(60))).isZero();
        assertThat(khorgos.house.get(FactRecorder.class).all(LotsRegrouped.class))
                .extracting(LotsRegrouped::effectiveAt)
                .containsExactly(DIVIDED);
    }

    @Test
    void areCheckedAgainstWhatWasDoneLaterWithTheGoods() {
        permit(LocalDate.now().minusDays(3));
        move("12");

        Regrouped split = regrouping.split(split("5").at(DIVIDED));

        assertThat(split.warnings())
                .extracting(Problem::code)
                .containsExactly("past-changed", "past-tight");
        assertThatThrownBy(() -> regrouping.split(split("1").at(RECEIVED.minusSeconds(60))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stock-not-enough-then");
        assertThatThrownBy(() -> regrouping.split(split("1").at(Instant.now().plusSeconds(600))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("effective-in-the-future");
    }

    @Test
    void neededTheirPermitOnThatDay() {
        permit(LocalDate.now());

        assertThatThrownBy(() -> regrouping.split(split("5").at(DIVIDED)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permit-missing");
        assertThat(regrouping.split(split("5")).permit()).isEqualTo("PERMIT-7");
    }

    private RegroupOrder split(String packages) {
        return RegroupOrder.split(lot, "A-01", List.of(new BigDecimal(packages)), null);
    }

    private void move(String packages) {
        khorgos.house
                .get(Movements.class)
                .move(
                        new MoveOrder(
                                lot,
                                "A-01",
                                "A-02",
                                new MeasuresAsked(new BigDecimal(packages), null, null, null),
                                null,
                                null));
    }

    private BigDecimal packages(LotId of, Instant asOf) {
        return khorgos.stock(StockFilter.ALL.lot(of).at(asOf, null)).stream()
                .map(row -> row.measures().packages())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void permit(LocalDate from) {
        khorgos.house
                .get(Permits.class)
                .record(
                        new PermitOrder(
                                "PERMIT-7",
                                List.of("2"),
                                from,
                                LocalDate.now().plusDays(30),
                                List.of(lot),
                                null));
    }
}
