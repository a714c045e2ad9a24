package org.caravanserai.inventory.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.junit.jupiter.api.Test;

class PickPlanTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T04:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T04:00:00Z");
    private static final Amounts TEN = Amounts.of(Measures.of("10", "100", "101"));

    private static Candidate candidate(
            int lot, Amounts free, Instant putAway, LocalDate ends, boolean held) {
        LotId id = LotId.of(lot);
        Lot what =
                new Lot(
                        id,
                        new Lot.Origin(
                                Khorgos.GATEWAY,
                                ContainerNumber.parse("CSQU3054383"),
                                "SMGS",
                                1,
                                Party.named("Owner")),
                        new Lot.Goods(
                                1, CommodityCode.parse("4011201000"), "Tyres", "PX", null, null),
                        putAway);
        Account account = Account.of(id, 100 + lot, StockStatus.RELEASED);
        return new Candidate(what, account, "B-" + lot, free, Amounts.ZERO, held, putAway, ends);
    }

    private static PickRequest request(Discharge discharge, String packages, int... named) {
        return new PickRequest(
                Khorgos.GATEWAY,
                "Owner",
                null,
                null,
                java.util.Arrays.stream(named)
                        .mapToObj(lot -> new PickRequest.Named(LotId.of(lot), null, null))
                        .toList(),
                packages == null ? null : new BigDecimal(packages),
                discharge,
                null,
                false);
    }

    private static List<String> taken(PickPlan plan) {
        return plan.parts().stream()
                .map(
                        part ->
                                part.from().bin()
                                        + " "
                                        + part.amounts()
                                                .packages()
                                                .stripTrailingZeros()
                                                .toPlainString())
                .toList();
    }

    @Test
    void theOldestGoesFirstAndTheLastIsOpened() {
        List<Candidate> here =
                List.of(
                        candidate(1, TEN, TUESDAY, null, false),
                        candidate(2, TEN, MONDAY, null, false));
        PickPlan plan = PickPlan.of(request(Discharge.FIFO, "13"), here);
        assertThat(taken(plan)).containsExactly("B-2 10", "B-1 3");
        assertThat(plan.parts().get(1).amounts().netKg()).isEqualByComparingTo("30");
        assertThat(plan.lacking()).isZero();
    }

    @Test
    void whatEndsFirstGoesFirstAndWhatHasNoEndLast() {
        List<Candidate> here =
                List.of(
                        candidate(1, TEN, MONDAY, null, false),
                        candidate(2, TEN, MONDAY, LocalDate.of(2027, 3, 1), false),
                        candidate(3, TEN, TUESDAY, LocalDate.of(2027, 1, 1), false));
        assertThat(taken(PickPlan.of(request(Discharge.FEFO, null), here)))
                .containsExactly("B-3 10", "B-2 10", "B-1 10");
    }

    @Test
    void namedLotsAreTakenInTheirOrderAndNothingElse() {
        List<Candidate> here =
                List.of(
                        candidate(1, TEN, MONDAY, null, false),
                        candidate(2, TEN, MONDAY, null, false),
                        candidate(3, TEN, MONDAY, null, false));
        PickPlan plan = PickPlan.of(request(Discharge.NAMED, null, 3, 1, 9), here);
        assertThat(taken(plan)).containsExactly("B-3 10", "B-1 10");
        assertThat(plan.lacking()).isOne();
    }

    @Test
    void ofNamedLotsNoMoreIsTakenThanIsWantedInAll() {
        List<Candidate> here =
                List.of(
                        candidate(1, TEN, MONDAY, null, false),
                        candidate(2, TEN, MONDAY, null, false),
                        candidate(3, TEN, MONDAY, null, false));
        PickPlan plan = PickPlan.of(request(Discharge.NAMED, "13", 3, 1, 2), here);
        assertThat(taken(plan)).containsExactly("B-3 10", "B-1 3");
        assertThat(plan.lacking()).isZero();
        PickPlan more = PickPlan.of(request(Discharge.NAMED, "25", 9, 3, 1), here);
        assertThat(taken(more)).containsExactly("B-3 10", "B-1 10");
        assertThat(more.lacking()).isEqualByComparingTo("5");
    }

    @Test
    void heldGoodsStayAndWhatIsLackingIsSaid() {
        List<Candidate> here =
                List.of(
                        candidate(1, TEN, MONDAY, null, true),
                        candidate(2, TEN, MONDAY, null, false));
        PickPlan plan = PickPlan.of(request(Discharge.FIFO, "25"), here);
        assertThat(taken(plan)).containsExactly("B-2 10");
        assertThat(plan.lacking()).isEqualByComparingTo("15");
    }
}
