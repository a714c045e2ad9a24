package org.caravanserai.inventory.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;

/** Whatever clerks try with pick lists, no more is reserved than there is, and nothing is lost. */
class PickPropertiesTest {

    private static Khorgos khorgos;

    @BeforeContainer
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterContainer
    static void close() {
        khorgos.close();
    }

    /** What a clerk does: keep a list, or do something with one of those kept. */
    enum Act {
        KEEP,
        PICK,
        SHORT,
        UNDO,
        CANCEL,
        DISPATCH
    }

    record Try(Act act, int packages, int which) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 3))
                .as(Try::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14);
    }

    @Property(tries = 12)
    void reservedNeverExceedsStockAndNothingIsLost(@ForAll("tries") List<Try> tries) {
        LotId lot = khorgos.pallets();
        khorgos.clear(lot, PALLETS);
        List<String> lists = new ArrayList<>();
        Measures[] gone = {Measures.zero(PALLETS.supplementary().unit())};
        for (Try one : tries) {
            attempt(() -> act(one, lot, lists, gone));
            Measures there = sum(lot, false);
            assertThat(there.plus(gone[0])).isEqualTo(PALLETS);
            assertThat(sum(lot, true).anyNegative()).isFalse();
        }
        assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
    }

    private static void act(Try one, LotId lot, List<String> lists, Measures[] gone) {
        BigDecimal packages = BigDecimal.valueOf(one.packages());
        PickWork work = khorgos.house.get(PickWork.class);
        if (one.act() == Act.KEEP || lists.isEmpty()) {
            PickRequest wish = PickListsTest.lots(packages.toPlainString(), lot);
            lists.add(khorgos.house.get(PickLists.class).keep(wish).number());
            return;
        }
        String number = lists.get(one.which() % lists.size());
        switch (one.act()) {
            case PICK -> work.pick(number, new PickOrder("A-01", lot, packages, null));
            case SHORT -> work.pick(number, new PickOrder("A-01", lot, packages, "wet"));
            case UNDO -> work.undo(number);
            case CANCEL -> khorgos.house.get(PickLists.class).cancel(number, "no truck");
            default ->
                    khorgos.house
                            .get(PickDispatching.class)
                            .dispatch(number, "A1", "stays", null)
                            .lines()
                            .forEach(line -> gone[0] = gone[0].plus(line.measures()));
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal no) {
            assertThat(no.code()).startsWith("pick-");
        }
    }

    private static Measures sum(LotId lot, boolean free) {
        return khorgos.stock(lot).stream()
                .map(free ? StockRow::free : StockRow::measures)
                .reduce(Measures.zero(PALLETS.supplementary().unit()), Measures::plus);
    }
}
