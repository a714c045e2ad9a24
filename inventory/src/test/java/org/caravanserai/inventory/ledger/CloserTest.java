package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloserTest {

    private static final int BUSY = 520;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void closesTheBusyDaysOneAfterTheOtherHoweverFarApart(Engine engine) {
        try (Khorgos khorgos = new Khorgos(engine)) {
            assertThat(khorgos.house.get(Closer.class).closeNext()).isFalse();
            LocalDate first = busy(khorgos, 120);
            LocalDate second = busy(khorgos, 40);

            assertThat(closed(khorgos)).containsExactly(first, second);
            khorgos.house.get(Closer.class).forgetAll();
            assertThat(closed(khorgos)).containsExactly(first, second);
        }
    }

    private static LocalDate busy(Khorgos khorgos, int daysAgo) {
        Instant then = Khorgos.ago(Duration.ofDays(daysAgo));
        ReceiptShown receipt = khorgos.announced();
        new HouseClock().at(then, () -> work(khorgos, receipt));
        return AsOf.day(then);
    }

    private static void work(Khorgos khorgos, ReceiptShown receipt) {
        CountSheet.Line counted = Khorgos.count(1, Khorgos.PALLETS, "A-01");
        LotId lot = khorgos.post(receipt, null, false, counted).lots().get(0).lot();
        Movements movements = khorgos.house.get(Movements.class);
        for (int i = 0; i < BUSY; i++) {
            String from = i % 2 == 0 ? "A-01" : "A-02";
            String to = i % 2 == 0 ? "A-02" : "A-01";
            movements.move(new MoveOrder(lot, from, to, null, null, null));
        }
    }

    private static List<LocalDate> closed(Khorgos khorgos) {
        while (khorgos.house.get(Closer.class).closeNext()) {
            assertThat(days(khorgos)).doesNotHaveDuplicates();
        }
        return days(khorgos);
    }

    @SuppressWarnings("unchecked")
    private static List<LocalDate> days(Khorgos khorgos) {
        return khorgos.house.inTransaction(
                () ->
                        khorgos.house
                                .get(EntityManager.class)
                                .createNativeQuery(
                                        "select closed_day from inventory.closing order by 1",
                                        LocalDate.class)
                                .getResultList());
    }
}
