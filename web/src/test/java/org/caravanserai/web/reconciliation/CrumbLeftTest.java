package org.caravanserai.web.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.inventory.counting.StockBook;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goods of which only the gross mass shows that something is left. */
class CrumbLeftTest {

    private static final Measures GOODS = Measures.of("3", "3", "10.000001", "3", "MTK");

    private static Rooms rooms;

    @BeforeAll
    static void open() {
        rooms = new Rooms();
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    /** Three parts of a third each, rounded down, leave two milligrams of gross mass behind. */
    @Test
    void theCrumbStandsInBothBooks() {
        Reconciliation books = new Reconciliation();
        books.stock = rooms.house.get(StockBook.class);
        books.customs = rooms.house.get(SupervisionBook.class);
        LotId lot = rooms.received(GOODS);

        for (int part = 0; part < 3; part++) {
            rooms.filed("7000", lot, GOODS.portion(BigDecimal.ONE));
            rooms.answered();
        }

        assertThat(books.of(Rooms.GATEWAY).differences()).isEmpty();
    }
}
