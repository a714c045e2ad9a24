package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.caravanserai.inventory.ledger.Closer;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.ledger.WarehousePlan;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * How long a question takes when the ledger is long: a lot and a page of the list now, and a whole
 * site as of a moment as it was known at another, before and after the days are closed.
 */
public final class PastFigures {

    private static final PrintStream OUT = System.out;
    private static final int TIMES = 9;
    private static final FacilityCode SITE = FacilityCode.parse(Shelves.SITE);
    private static final Duration YEAR = Duration.ofDays(365);

    private final House house;
    private final long lots;

    private PastFigures(House house, long lots) {
        this.house = house;
        this.lots = lots;
    }

    /**
     * @param args database (h2 or postgresql), then how many entries
     */
    public static void main(String[] args) throws Exception {
        Measured database = Measured.valueOf(args[0].toUpperCase(Locale.ROOT));
        long lots = Long.parseLong(args[1]) / LongHistory.ENTRIES_A_LOT;
        try (House house = House.open(database.fresh())) {
            DataSource source = house.get(DataSource.class);
            new Shelves(database, source).site();
            long begin = System.nanoTime();
            LongHistory history = new LongHistory(database, source, lots);
            history.write();
            OUT.printf(
                    Locale.ROOT,
                    "%s: %d entries written in %.0f s, an entry takes %s bytes on disk%n",
                    database,
                    lots * LongHistory.ENTRIES_A_LOT,
                    (System.nanoTime() - begin) / 1e9,
                    history.bytesAnEntry());
            new PastFigures(house, lots).all();
        }
        System.exit(0);
    }

    private void all() throws Exception {
        now();
        past("no day closed");
        long begin = System.nanoTime();
        int days = 0;
        while (house.get(Closer.class).closeNext()) {
            days++;
        }
        OUT.printf(
                Locale.ROOT, "%d days closed in %.0f s%n", days, (System.nanoTime() - begin) / 1e9);
        past("days closed");
    }

    private void now() throws Exception {
        StockView view = house.get(StockView.class);
        tell("one lot, now", () -> view.of(LotId.of(lots)));
        tell("a page of 50, now", () -> view.list(StockFilter.ALL, 50, null));
        tell(
                "a page of 50 of the site, now",
                () -> view.list(StockFilter.ALL.facility(SITE), 50, null));
    }

    private void past(String when) throws SQLException, Exception {
        Instant now = Instant.now();
        Instant asOf = now.minus(YEAR.multipliedBy(2)).minus(Duration.ofHours(7));
        Instant known = now.minus(YEAR);
        StockView view = house.get(StockView.class);
        WarehousePlan plan = house.get(WarehousePlan.class);
        tell(
                "the whole site by bin, two years ago, as known a year ago, " + when,
                () -> plan.of(SITE, new TwoTimes(asOf, known)));
        StockFilter filter = StockFilter.ALL.facility(SITE).at(asOf, known);
        tell("a page of 1,000 of it, " + when, () -> view.list(filter, 1000, null));
        tell(
                "the site an hour ago, " + when,
                () -> plan.of(SITE, new TwoTimes(now.minusSeconds(3600), null)));
    }

    private static void tell(String what, Callable<?> question) throws Exception {
        double[] millis = new double[TIMES];
        for (int i = -2; i < TIMES; i++) {
            long begin = System.nanoTime();
            question.call();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        OUT.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms |%n",
                what,
                millis[TIMES / 2],
                millis[TIMES - 1]);
    }
}
