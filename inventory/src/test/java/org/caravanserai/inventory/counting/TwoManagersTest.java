package org.caravanserai.inventory.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.counting.CountDesk.ANNA;
import static org.caravanserai.inventory.counting.CountDesk.BERIK;
import static org.caravanserai.inventory.counting.CountDesk.DANA;
import static org.caravanserai.inventory.counting.CountDesk.EMIR;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActOrder;
import org.caravanserai.inventory.acts.Acts;
import org.caravanserai.inventory.ledger.LedgerCheck;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two managers approve the same thing at the same moment, on both databases. */
class TwoManagersTest {

    private static final String APPROVED = "approved";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCountIsPostedOnceAndTheOtherIsToldSo(Engine engine) throws Exception {
        try (CountDesk desk = new CountDesk(engine)) {
            for (int round = 0; round < 5; round++) {
                LotId lot = desk.khorgos.pallets();
                String count = desk.waiting(lot, "18", ANNA, BERIK);

                List<String> ends = together(desk, manager -> desk.counts().approve(count));

                assertThat(ends).containsExactlyInAnyOrder(APPROVED, "count-state");
                assertThat(desk.packages(lot)).isEqualByComparingTo("18");
                assertThat(desk.acts(lot)).containsExactly(ActKind.SHORTAGE);
            }
            assertSound(desk);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anActIsPostedOnceAndTheOtherIsToldSo(Engine engine) throws Exception {
        try (CountDesk desk = new CountDesk(engine)) {
            Acts acts = desk.khorgos.house.get(Acts.class);
            for (int round = 0; round < 5; round++) {
                LotId lot = desk.khorgos.pallets();
                ActOrder four =
                        new ActOrder(
                                ActKind.DESTRUCTION,
                                lot,
                                "A-01",
                                null,
                                CountDesk.packagesOf("4"),
                                "Act 7",
                                "KGD-12",
                                "water damage");
                String act = desk.by(ANNA, () -> acts.propose(four)).number();

                List<String> ends = together(desk, manager -> acts.approve(act));

                assertThat(ends).containsExactlyInAnyOrder(APPROVED, "act-state");
                assertThat(desk.packages(lot)).isEqualByComparingTo("16");
            }
            assertSound(desk);
        }
    }

    /** What each of them got: that it is done, or the code of what a person would read. */
    private static List<String> together(CountDesk desk, Function<Actor, Object> approval)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> ends = new ArrayList<>();
        for (Actor manager : List.of(DANA, EMIR)) {
            ends.add(two.submit(() -> end(start, desk, manager, approval)));
        }
        List<String> said = new ArrayList<>();
        for (Future<String> end : ends) {
            said.add(end.get());
        }
        two.shutdown();
        return said;
    }

    private static String end(
            CyclicBarrier start, CountDesk desk, Actor manager, Function<Actor, Object> approval)
            throws Exception {
        start.await();
        Callable<Object> work = () -> approval.apply(manager);
        try {
            desk.by(manager, work);
            return APPROVED;
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    private static void assertSound(CountDesk desk) {
        assertThat(desk.khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
    }
}
