package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.caravanserai.inventory.ledger.Closer;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * How long a question takes when the ledger is long, beside bare JDBC that asks the same rows: a
 * lot and a page of the list now, in a short and in a long ledger, and a whole site as of a moment
 * as it was known at another, before and after the days are closed.
 */
public final class PastFigures {

    private static final String HEAVIEST =
            "the 50 heaviest of those with a letter in them, and how many there are, now";

    private static final PrintStream OUT = System.out;
    private static final FacilityCode SITE = FacilityCode.parse(Shelves.SITE);
    private static final Duration YEAR = Duration.ofDays(365);

    /** How often a question is asked: first unmeasured, then for the figure. */
    private enum Rounds {
        ONCE(0, 1),
        FEW(2, 9),
        MANY(100, 101);

        private final int before;
        private final int counted;

        Rounds(int before, int counted) {
            this.before = before;
            this.counted = counted;
        }
    }

    private final House house;
    private final BareQuestions bare;
    private final long lots;
    private final Map<String, Double> medians = new LinkedHashMap<>();

    private PastFigures(House house, long lots) {
        this.house = house;
        this.lots = lots;
        bare = new BareQuestions(house.get(DataSource.class));
    }

    /**
     * @param args database (h2 or postgresql), how many entries, how many in the short ledger
     */
    public static void main(String[] args) throws Exception {
        Measured database = Measured.valueOf(args[0].toUpperCase(Locale.ROOT));
        OUT.println("The first, short ledger only warms the program.");
        asked(database, Long.parseLong(args[2]), false);
        Map<String, Double> many = asked(database, Long.parseLong(args[1]), true);
        Map<String, Double> few = asked(database, Long.parseLong(args[2]), false);
        OUT.printf(
                "%n| question | times slower with %s entries than with %s |%n", args[1], args[2]);
        OUT.println("|---|---|");
        few.forEach(
                (what, millis) ->
                        OUT.printf(Locale.ROOT, "| %s | %.2f |%n", what, many.get(what) / millis));
        System.exit(0);
    }

    private static Map<String, Double> asked(Measured database, long entries, boolean past)
            throws Exception {
        long lots = entries / LongHistory.ENTRIES_A_LOT;
        try (House house = House.open(database.fresh())) {
            DataSource source = house.get(DataSource.class);
            new Shelves(database, source).site();
            long begin = System.nanoTime();
            LongHistory history = new LongHistory(database, source, lots);
            history.write();
            OUT.printf(
                    Locale.ROOT,
                    "%n%s: %d entries written in %.0f s, an entry takes %s bytes on disk%n%n",
                    database,
                    lots * LongHistory.ENTRIES_A_LOT,
                    seconds(begin),
                    history.bytesAnEntry());
            OUT.println("| question | ours median ms | slowest ms | bare JDBC median ms |");
            OUT.println("|---|---|---|---|");
            PastFigures figures = new PastFigures(house, lots);
            figures.now();
            if (past) {
                figures.past();
            }
            return figures.medians;
        }
    }

    private void past() throws Exception {
        past("no day closed", Rounds.ONCE);
        long begin = System.nanoTime();
        int days = 0;
        while (house.get(Closer.class).closeNext()) {
            days++;
        }
        past("days closed", Rounds.FEW);
        OUT.printf(Locale.ROOT, "%n%d days closed in %.0f s%n", days, seconds(begin));
    }

    private void now() throws Exception {
        StockView view = house.get(StockView.class);
        StockFilter all = StockFilter.ALL;
        String lot = LotId.of(lots).value();
        medians.put(
                "one lot, now",
                tell(
                        Rounds.MANY,
                        "one lot, now",
                        () -> view.of(LotId.of(lots)),
                        () -> bare.lot(lot)));
        medians.put(
                "a page of 50, now",
                tell(Rounds.MANY, "a page of 50, now", () -> view.list(all, 50, null), bare::page));
        StockFilter here = all.facility(SITE);
        medians.put(
                "a page of 50 of the site, now",
                tell(
                        Rounds.MANY,
                        "a page of 50 of the site, now",
                        () -> view.list(here, 50, null),
                        bare::pageOfSite));
        StockFilter heaviest =
                all.sieve(new Sieve("net", true, Map.of("goods", "e"), ZoneOffset.UTC));
        tell(
                Rounds.FEW,
                HEAVIEST,
                () -> List.of(view.list(heaviest, 50, null), view.count(heaviest)),
                bare::heaviest);
    }

    private void past(String when, Rounds rounds) throws Exception {
        Instant now = Instant.now();
        Instant asOf = now.minus(YEAR.multipliedBy(2)).minus(Duration.ofHours(7));
        Instant known = now.minus(YEAR);
        StockView view = house.get(StockView.class);
        WarehousePlan plan = house.get(WarehousePlan.class);
        tell(
                rounds,
                "the whole site by bin, two years ago, as known a year ago, " + when,
                () -> plan.of(SITE, new TwoTimes(asOf, known)),
                () -> bare.site(asOf, known));
        StockFilter filter = StockFilter.ALL.facility(SITE).at(asOf, known);
        tell(
                rounds,
                "a page of 1,000 of it, " + when,
                () -> view.list(filter, 1000, null),
                () -> bare.site(asOf, known));
        Instant hour = now.minusSeconds(3600);
        tell(
                rounds,
                "the site an hour ago, " + when,
                () -> plan.of(SITE, new TwoTimes(hour, null)),
                () -> bare.site(hour, now));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double tell(Rounds rounds, String what, Callable<?> ours, Callable<?> bare)
            throws Exception {
        double[] mine = millis(rounds, ours);
        double[] theirs = millis(rounds, bare);
        OUT.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                what,
                mine[mine.length / 2],
                mine[mine.length - 1],
                theirs[theirs.length / 2]);
        return mine[mine.length / 2];
    }

    private static double[] millis(Rounds rounds, Callable<?> question) throws Exception {
        double[] millis = new double[rounds.counted];
        for (int i = -rounds.before; i < rounds.counted; i++) {
            long begin = System.nanoTime();
            question.call();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }
}
