package org.caravanserai.inventory.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.inventory.Khorgos.count;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caravanserai.inventory.Khorgos;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.Engine;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two months of work, much of it entered late, and then: at a hundred random moments, as known at
 * others, the ledger replayed from zero is what the lists say, with closings and without.
 */
class AnyMomentTest {

    private static final Measures GOODS =
            Measures.of("60", "19800.123457", "20600.5", "640.125", "MTK");
    private static final List<String> BINS = List.of("A-01", "A-02", "OPEN");
    private static final int DAYS = 60;

    private final Random random = new Random(20261122);
    private final List<Posting> posted = new ArrayList<>();
    private final List<ReceiptShown> announced = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theLedgerReplayedIsTheStockAtAnyMoment(Engine engine) {
        try (Khorgos khorgos = new Khorgos(engine)) {
            List<LotId> lots = new ArrayList<>();
            announce(khorgos, 12);
            for (int day = DAYS; day > 0; day--) {
                Instant then = Khorgos.ago(Duration.ofDays(day));
                new HouseClock().at(then, () -> work(khorgos, lots, then));
            }
            List<Row> entries = entries(khorgos);
            assertThat(entries).hasSizeGreaterThan(150);
            List<AsOf> asked = moments();
            asked.forEach(moment -> assertTold(khorgos, entries, moment));
            close(khorgos, 50, 31, 30, 12, 2);
            asked.forEach(moment -> assertTold(khorgos, entries, moment));
            assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
            khorgos.house.get(Closer.class).forgetAll();
            asked.forEach(moment -> assertTold(khorgos, entries, moment));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsRecordedIntoAClosedDayOpensItAgain(Engine engine) {
        try (Khorgos khorgos = new Khorgos(engine)) {
            Instant then = Khorgos.ago(Duration.ofDays(9));
            List<LotId> lots = new ArrayList<>();
            announce(khorgos, 2);
            new HouseClock().at(then, () -> work(khorgos, lots, then));
            close(khorgos, 3);
            Instant between = Khorgos.ago(Duration.ofDays(5));
            new HouseClock().at(between, () -> work(khorgos, lots, between));
            List<Row> entries = entries(khorgos);
            assertTold(khorgos, entries, new AsOf(Instant.now(), Instant.now(), null));
            assertTold(khorgos, entries, new AsOf(between, Instant.now(), null));
            assertThat(khorgos.house.get(LedgerCheck.class).check().differences()).isEmpty();
        }
    }

    private void announce(Khorgos khorgos, int boxes) {
        for (int i = 0; i < boxes; i++) {
            announced.add(khorgos.announced("S-" + i, 1, GOODS));
        }
    }

    /**
     * A day: goods come in, some entered for an earlier day; some are moved, some moved back, now
     * or as of when they were moved.
     */
    private void work(Khorgos khorgos, List<LotId> lots, Instant day) {
        if (!announced.isEmpty()) {
            ReceiptShown receipt = announced.remove(0);
            var line = count(1, GOODS, "A-01");
            lots.add(khorgos.post(receipt, late(day), false, line).lots().get(0).lot());
        }
        for (int i = 0; i < 4; i++) {
            try {
                act(khorgos, lots.get(random.nextInt(lots.size())), day);
            } catch (Refusal | InvalidInput refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private void act(Khorgos khorgos, LotId lot, Instant day) {
        if (random.nextInt(4) == 0 && !posted.isEmpty()) {
            Posting any = posted.get(random.nextInt(posted.size()));
            Instant since = posted.size() % 2 == 0 ? any.effectiveAt() : null;
            khorgos.house.get(Reversals.class).reverse(any.number(), "counted wrongly", since);
            return;
        }
        var asked = new MeasuresAsked(BigDecimal.valueOf(1 + random.nextInt(30)), null, null, null);
        String from = BINS.get(random.nextInt(2));
        String to = BINS.get(random.nextInt(2));
        MoveOrder order = new MoveOrder(lot, from, to, asked, null, late(day));
        posted.add(khorgos.house.get(Movements.class).move(order));
    }

    private Instant late(Instant day) {
        return random.nextBoolean() ? null : day.minus(Duration.ofHours(random.nextInt(120)));
    }

    private static void close(Khorgos khorgos, int... daysAgo) {
        for (int days : daysAgo) {
            LocalDate day = AsOf.day(Khorgos.ago(Duration.ofDays(days)));
            khorgos.house.inTransaction(
                    () -> {
                        khorgos.house.get(Closer.class).close(day);
                        return null;
                    });
        }
    }

    private List<AsOf> moments() {
        List<AsOf> moments = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            moments.add(new AsOf(anyMoment(), anyMoment(), null));
        }
        return moments;
    }

    private Instant anyMoment() {
        return Khorgos.ago(Duration.ofMinutes(random.nextInt((DAYS + 6) * 24 * 60)));
    }

    private record Row(
            String lot, String bin, Amounts amounts, Instant effective, Instant recorded) {}

    /** The entries as they stand in the table, without any of the code under test. */
    private static List<Row> entries(Khorgos khorgos) {
        return khorgos.house.inTransaction(
                () -> {
                    var em = khorgos.house.get(jakarta.persistence.EntityManager.class);
                    return em.createQuery(
                                    "select e, p.code from Entry e join Place p"
                                            + " on p.id = e.account.place where p.site is not null",
                                    Object[].class)
                            .getResultStream()
                            .map(row -> row((Entry) row[0], (String) row[1]))
                            .toList();
                });
    }

    private static Row row(Entry entry, String bin) {
        String lot = entry.account.lot();
        return new Row(lot, bin, entry.amounts, entry.effectiveAt, entry.recordedAt);
    }

    private static void assertTold(Khorgos khorgos, List<Row> entries, AsOf at) {
        Map<String, Amounts> replayed = new HashMap<>();
        entries.stream()
                .filter(row -> !row.effective.isAfter(at.moment()))
                .filter(row -> !row.recorded.isAfter(at.known()))
                .forEach(row -> replayed.merge(row.lot + row.bin, row.amounts, Amounts::plus));
        replayed.values().removeIf(Amounts::isZero);
        assertThat(replayed.values()).noneMatch(Amounts::anyNegative);
        Map<String, Measures> expected = new HashMap<>();
        replayed.forEach((key, sum) -> expected.put(key, sum.in(GOODS.supplementary().unit())));
        Map<String, Measures> told = new HashMap<>();
        khorgos.stock(StockFilter.ALL.at(at.moment(), at.known()))
                .forEach(row -> told.put(row.lot().id().value() + row.location(), row.measures()));
        assertThat(told).as(at.toString()).isEqualTo(expected);
    }
}
