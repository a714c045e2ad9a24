package org.caravanserai.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The customs account at a past moment")
class AccountPastTest {

    private static final HouseClock CLOCK = new HouseClock();

    private Corridor corridor;
    private Corridor.Client client;
    private LotId lot;

    @Test
    void isWhatItsEntriesSayByThenAndAgreesWithTheBalanceNow() {
        Instant received = OnThatDay.NOW;
        CLOCK.at(received, () -> corridor = new Corridor());
        try (Corridor open = corridor) {
            CLOCK.at(
                    received,
                    () -> {
                        client = open.client("50000000");
                        lot = open.receiveModules(client);
                    });
            CLOCK.at(
                    OnThatDay.NOW,
                    () -> {
                        open.release(client, "7000", modules(lot, "20", "96000"));
                        open.release(client, "4070", modules(lot, "5", "24000"));
                    });

            assertThat(told(asOf(received.minusSeconds(60)))).isEmpty();
            assertThat(told(asOf(received.plusSeconds(30))))
                    .containsExactly(Tuple.tuple(StockStatus.TEMPORARY_STORAGE, modules("20")));
            TwoTimes afterwards = asOf(OnThatDay.NOW.plusSeconds(600));
            assertThat(told(afterwards)).isEqualTo(told(TwoTimes.NOW)).hasSize(2);
            TwoTimes unheard =
                    new TwoTimes(OnThatDay.NOW.plusSeconds(600), received.plusSeconds(30));
            assertThat(told(unheard))
                    .containsExactly(Tuple.tuple(StockStatus.TEMPORARY_STORAGE, modules("20")));
            assertThat(book().lots(Corridor.KHORGOS, afterwards)).hasSize(2);
            assertThat(listed("", null, unheard))
                    .containsExactly(Tuple.tuple(lot, StockStatus.TEMPORARY_STORAGE, null));
            assertThat(listed("GOODS", null, afterwards))
                    .as("what was cleared is no longer under supervision")
                    .containsExactly(Tuple.tuple(lot, StockStatus.CUSTOMS_WAREHOUSE, null));
            assertThat(listed("", StockStatus.RE_EXPORT, afterwards)).isEmpty();
            assertThat(listed("somebody else", null, afterwards)).isEmpty();
        }
    }

    private List<Tuple> listed(String text, StockStatus status, TwoTimes times) {
        return corridor
                .house
                .get(SupervisionSearch.class)
                .then(new SupervisionFilter(status, null, text), times)
                .stream()
                .map(held -> Tuple.tuple(held.lot(), held.status(), held.until()))
                .toList();
    }

    private SupervisionBook book() {
        return corridor.house.get(SupervisionBook.class);
    }

    private static TwoTimes asOf(Instant moment) {
        return new TwoTimes(moment, null);
    }

    private List<Tuple> told(TwoTimes times) {
        return book().lot(lot, times).stream()
                .map(held -> Tuple.tuple(held.status(), held.measures()))
                .toList();
    }
}
