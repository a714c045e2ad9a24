package org.caravanserai.web.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.inventory.counting.StockBook;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.LotAct;
import org.caravanserai.inventory.ledger.LotCourse;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.junit.jupiter.api.Test;

/** A count that was taken back leaves nothing in any room, and the next count stands alone. */
class CountTakenBackTest {

    private static final Measures GOODS =
            Measures.of("17", "19800.123457", "20600.000001", "640.333333", "MTK");

    @Test
    void theBooksAgreeBeforeAndAfter() {
        try (Rooms rooms = new Rooms()) {
            Reconciliation books = new Reconciliation();
            books.stock = rooms.house.get(StockBook.class);
            books.customs = rooms.house.get(SupervisionBook.class);
            LotId lot = rooms.received(GOODS);
            LotAct count = rooms.house.get(LotCourse.class).of(lot).get(0);

            rooms.later(
                    () -> rooms.house.get(Reversals.class).reverse(count.posting(), "wrong box"));

            assertThat(rooms.house.get(StockView.class).of(lot)).isEmpty();
            assertThat(books.of(Rooms.GATEWAY).differences()).isEmpty();
            LotId again = rooms.received(GOODS);
            String placed = rooms.filed("7000", again, GOODS);
            rooms.answered();
            assertThat(placed).isNotBlank();
            assertThat(books.of(Rooms.GATEWAY).differences()).isEmpty();
            assertThat(again).isNotEqualTo(lot);
        }
    }
}
