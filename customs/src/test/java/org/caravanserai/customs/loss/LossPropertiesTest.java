package org.caravanserai.customs.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.payment.DutyLedger;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsDestroyed;
import org.caravanserai.kernel.event.GoodsRestored;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Whatever is lost, destroyed, paid and taken back: each tenge stands in one place. */
class LossPropertiesTest {

    private static final StockStatus BONDED = StockStatus.CUSTOMS_WAREHOUSE;
    private static final BigDecimal WHOLE = new BigDecimal("7987200.00");

    private static Corridor corridor;

    private final List<Fact> acts = new ArrayList<>();

    @BeforeContainer
    static void open() {
        new HouseClock().at(OnThatDay.NOW, () -> corridor = new Corridor());
    }

    @AfterContainer
    static void close() {
        corridor.close();
    }

    @Property(tries = 15)
    void eachTengeIsSuspendedDuePaidOrFreed(
            @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 99) Integer> deeds) {
        new HouseClock().at(OnThatDay.NOW, () -> run(deeds));
    }

    private void run(List<Integer> deeds) {
        Corridor.Client client = corridor.client("50000000");
        LotId lot = corridor.receiveModules(client);
        String own = "G-" + lot.value();
        corridor.openGuarantee(own, client.party(), false, "10000000");
        String placed = corridor.release(client, "7000", Corridor.modules(lot, "20", "96000"));
        for (int i = 0; i < deeds.size(); i++) {
            int deed = deeds.get(i);
            String act = "A-" + lot.value() + "-" + i;
            attempt(() -> deed(lot, deed % 5, modules("" + (1 + deed / 10)), act));
        }
        var states =
                corridor.house.inTransaction(
                        () ->
                                corridor.house
                                        .get(DutyLedger.class)
                                        .of(Long.parseLong(placed.substring(2)), 1));
        assertThat(states.values()).allSatisfy(amount -> assertThat(amount).isNotNegative());
        assertThat(states.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(WHOLE);
        assertThat(corridor.house.inTransaction(() -> stake(lot)))
                .isEqualByComparingTo(states.get(DutyState.SUSPENDED));
        assertThat(corridor.guarantee(own).used())
                .isEqualByComparingTo(
                        states.get(DutyState.SUSPENDED).add(states.get(DutyState.DUE)));
    }

    private static BigDecimal stake(LotId lot) {
        return corridor.house.get(Placements.class).stake(lot).suspended();
    }

    private void deed(LotId lot, int what, Measures measures, String act) {
        Demands demands = corridor.house.get(Demands.class);
        switch (what) {
            case 0, 1 ->
                    tell(
                            new ShortageFound(
                                    Corridor.KHORGOS,
                                    Corridor.BOX,
                                    null,
                                    1,
                                    lot,
                                    null,
                                    BONDED,
                                    measures,
                                    act,
                                    "",
                                    OnThatDay.NOW));
            case 2 ->
                    tell(
                            new GoodsDestroyed(
                                    lot,
                                    "A-01",
                                    BONDED,
                                    GoodsDestroyed.Way.WASTED,
                                    measures,
                                    act,
                                    OnThatDay.NOW));
            case 3 ->
                    demands.list().stream()
                            .filter(row -> row.lot().equals(lot))
                            .filter(row -> row.state() == DemandState.OPEN)
                            .findFirst()
                            .ifPresent(row -> demands.pay(row.id()));
            default -> takeBack(lot);
        }
    }

    private void tell(Fact act) {
        corridor.house.tell(act);
        acts.add(act);
    }

    private void takeBack(LotId lot) {
        if (acts.isEmpty()) {
            return;
        }
        Fact last = acts.remove(acts.size() - 1);
        Measures measures =
                last instanceof ShortageFound found
                        ? found.missing()
                        : ((GoodsDestroyed) last).measures();
        String act =
                last instanceof ShortageFound found
                        ? found.act()
                        : ((GoodsDestroyed) last).ground();
        if (act.startsWith("A-" + lot.value())) {
            corridor.house.tell(
                    new GoodsRestored(lot, "A-01", BONDED, measures, act, "found", OnThatDay.NOW));
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotEmpty();
        }
    }
}
