package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.PALLETS;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;

/** Whatever is tried in whatever order, nothing is lost, nothing appears and nothing is owed. */
class LedgerPropertiesTest {

    private static final List<String> BINS = List.of("A-01", "A-02", "SMALL");
    private static Khorgos khorgos;

    @BeforeContainer
    static void open() {
        khorgos = new Khorgos();
    }

    @AfterContainer
    static void close() {
        khorgos.close();
    }

    /** Something a clerk tries: move packages some hours ago, or undo the move of that index. */
    record Try(int from, int to, int packages, int hoursAgo, boolean undo) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Integer> bins = Arbitraries.integers().between(0, BINS.size() - 1);
        return Combinators.combine(
                        bins,
                        bins,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false, false))
                .as(Try::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void theWholeStaysWholeAndHistoryAgreesWithTheBalances(@ForAll("tries") List<Try> tries) {
        LotId lot =
                khorgos.post(
                                khorgos.announced(),
                                Khorgos.ago(Duration.ofHours(8)),
                                false,
                                count(1, PALLETS, "A-01"))
                        .lots()
                        .get(0)
                        .lot();
        List<Posting> posted = new ArrayList<>();
        for (Try attempt : tries) {
            attempt(lot, attempt, posted);
            assertWhole(khorgos.stock(lot));
        }
        for (int hours = 7; hours >= 0; hours--) {
            Instant moment = Khorgos.ago(Duration.ofHours(hours));
            List<StockRow> then = khorgos.stock(StockFilter.ALL.lot(lot).at(moment, null));
            assertWhole(then);
            assertThat(byBin(then)).isEqualTo(replayed(lot, moment));
        }
        assertThat(byBin(khorgos.stock(lot))).isEqualTo(replayed(lot, Instant.now()));
    }

    private static void attempt(LotId lot, Try attempt, List<Posting> posted) {
        try {
            if (attempt.undo && !posted.isEmpty()) {
                Posting last = posted.get(attempt.packages % posted.size());
                khorgos.house.get(Reversals.class).reverse(last.number(), "property");
                return;
            }
            var asked = new MeasuresAsked(BigDecimal.valueOf(attempt.packages), null, null, null);
            Instant at =
                    attempt.hoursAgo == 0 ? null : Khorgos.ago(Duration.ofHours(attempt.hoursAgo));
            String from = BINS.get(attempt.from);
            String to = BINS.get(attempt.to);
            posted.add(
                    khorgos.house
                            .get(Movements.class)
                            .move(new MoveOrder(lot, from, to, asked, null, at)));
        } catch (Refusal | InvalidInput refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void assertWhole(List<StockRow> rows) {
        assertThat(rows).noneMatch(row -> row.measures().anyNegative());
        assertThat(rows.stream().map(StockRow::measures).reduce(Measures::plus)).hasValue(PALLETS);
    }

    private static Map<String, Measures> byBin(List<StockRow> rows) {
        Map<String, Measures> byBin = new HashMap<>();
        rows.forEach(row -> byBin.merge(row.location(), row.measures(), Measures::plus));
        return byBin;
    }

    /** The entries added up by hand. */
    private static Map<String, Measures> replayed(LotId lot, Instant moment) {
        return khorgos.house.inTransaction(
                () -> {
                    History history = khorgos.house.get(History.class);
                    var places =
                            khorgos.house.get(org.caravanserai.inventory.warehouse.Places.class);
                    Map<String, Measures> byBin = new HashMap<>();
                    for (String bin : BINS) {
                        long place = places.bin(Khorgos.GATEWAY, bin).orElseThrow().id();
                        var account =
                                Account.of(
                                        lot,
                                        place,
                                        org.caravanserai.kernel.goods.StockStatus
                                                .TEMPORARY_STORAGE);
                        Amounts there = history.at(account, moment);
                        if (!there.isZero()) {
                            byBin.put(bin, there.in(PALLETS.supplementary().unit()));
                        }
                    }
                    return byBin;
                });
    }
}
