package org.caravanserai.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.modules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.supervision.SupervisionFilter;
import org.caravanserai.customs.supervision.SupervisionSearch;
import org.caravanserai.customs.supervision.TermExtensions;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The customs account at a past moment")
class AccountPastTest {

    private static final HouseClock CLOCK = new HouseClock();
    private static final LocalDate STORAGE = Corridor.DAY.plusMonths(4);
    private static final LocalDate BONDED = Corridor.DAY.plusYears(3);

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
                    .containsExactly(Tuple.tuple(lot, StockStatus.TEMPORARY_STORAGE, STORAGE));
            assertThat(listed("GOODS", null, afterwards))
                    .as("what was cleared is no longer under supervision")
                    .containsExactly(Tuple.tuple(lot, StockStatus.CUSTOMS_WAREHOUSE, BONDED));
            assertThat(listed("", StockStatus.RE_EXPORT, afterwards)).isEmpty();
            assertThat(listed("somebody else", null, afterwards)).isEmpty();
        }
    }

    @Test
    void tellsTheTermAsItStoodAndWasKnown() {
        CLOCK.at(OnThatDay.NOW, () -> corridor = new Corridor());
        try (Corridor open = corridor) {
            CLOCK.at(OnThatDay.NOW, () -> lot = open.receiveModules(open.client(null)));
            LocalDate later = STORAGE.plusMonths(2);
            TermExtensions extensions = open.house.get(TermExtensions.class);
            StockStatus status = StockStatus.TEMPORARY_STORAGE;
            OnThatDay.later(
                    1000, () -> extensions.extend(lot, status, later, "expertise goes on", "K-7"));

            Instant before = OnThatDay.NOW.plusSeconds(500);
            Instant after = OnThatDay.NOW.plusSeconds(2000);
            assertThat(listed("", null, asOf(before)))
                    .containsExactly(Tuple.tuple(lot, status, STORAGE));
            assertThat(listed("", null, new TwoTimes(after, before)))
                    .as("the office had not answered yet")
                    .containsExactly(Tuple.tuple(lot, status, STORAGE));
            assertThat(listed("", null, asOf(after)))
                    .containsExactly(Tuple.tuple(lot, status, later));
            SupervisionFilter ending = new SupervisionFilter(null, STORAGE, null);
            SupervisionSearch search = open.house.get(SupervisionSearch.class);
            assertThat(search.count(ending, Sieve.NONE, asOf(before))).isEqualTo(1);
            assertThat(search.count(ending, Sieve.NONE, asOf(after))).isZero();
        }
    }

    private List<Tuple> listed(String text, StockStatus status, TwoTimes times) {
        return corridor
                .house
                .get(SupervisionSearch.class)
                .find(new SupervisionFilter(status, null, text), Sieve.NONE, times, 0, 100)
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
