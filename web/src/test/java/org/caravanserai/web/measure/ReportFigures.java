package org.caravanserai.web.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.caravanserai.customs.report.Grouping;
import org.caravanserai.customs.report.Turnover;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.inventory.ledger.OutsidePermits;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.web.document.CsvRows;
import org.caravanserai.web.document.OutsideNotes;
import org.caravanserai.web.document.ReportPeriod;
import org.caravanserai.web.document.WarehouseColumns;
import org.caravanserai.web.document.WarehouseLines;

/**
 * How long the 24 columns take over many accounts, and how much memory: every account was placed
 * once, every second one ended by an act. Nothing is kept of a line once it is counted.
 */
public final class ReportFigures {

    private static final PrintStream OUT = System.out;
    private static final int TIMES = 3;
    private static final int MEGA = 1024 * 1024;

    private ReportFigures() {}

    /**
     * @param args database (h2 or postgresql), then how many accounts
     */
    public static void main(String[] args) throws Exception {
        Measured database = Measured.valueOf(args[0].toUpperCase(Locale.ROOT));
        long accounts = Long.parseLong(args[1]);
        try (House house = House.open(database.fresh())) {
            write(house.get(DataSource.class), database.numbers(1, accounts));
            ReportPeriod year =
                    ReportPeriod.of("2026-01-01", "2026-12-31", null, null, LocalDate.now());
            for (int i = 0; i < TIMES; i++) {
                report(house, year, database);
            }
            Clock begin = new Clock();
            int lines = house.get(Turnover.class).lines(year.wanted(), Grouping.OWNER).size();
            tell(database, "turnover by owner", lines, begin);
        }
        System.exit(0);
    }

    private static void report(House house, ReportPeriod year, Measured database)
            throws IOException {
        WarehouseReport report = house.get(WarehouseReport.class);
        OutsideNotes outside = new OutsideNotes(house.get(OutsidePermits.class));
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        WarehouseLines read =
                new WarehouseLines(report, outside, house.get(CurrentActor.class), ahead);
        System.gc();
        Clock begin = new Clock();
        AtomicLong lines = new AtomicLong();
        AtomicLong most = new AtomicLong();
        CsvRows.write(
                OutputStream.nullOutputStream(),
                List.of(),
                read.of(year),
                line -> {
                    if (lines.incrementAndGet() % 10_000 == 0) {
                        Runtime memory = Runtime.getRuntime();
                        most.accumulateAndGet(
                                memory.totalMemory() - memory.freeMemory(), Math::max);
                    }
                    return WarehouseColumns.of(line);
                });
        String what = "24 columns as CSV, heap at most " + most.get() / MEGA + " MB";
        tell(database, what, lines.get(), begin);
        ahead.shutdown();
    }

    /** By the wall, and by the processor: on a machine that does other work the two differ. */
    private static final class Clock {
        final long wall = System.nanoTime();
        final long cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime();
    }

    private static void tell(Measured database, String what, long lines, Clock begin) {
        Clock end = new Clock();
        OUT.printf(
                Locale.ROOT,
                "%s: %s: %d lines in %.2f s, %.2f s of processor%n",
                database,
                what,
                lines,
                (end.wall - begin.wall) / 1e9,
                (end.cpu - begin.cpu) / 1e9);
    }

    private static void write(DataSource source, String numbers) throws SQLException {
        String lot = "'LOT-' || cast(n + 1000000 as varchar(20))";
        String day = "timestamp with time zone '2026-01-01 00:00:00+00' + n * interval '1' second";
        String measures = "10, 1000.5, 1100.25";
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(true);
            sql.execute(
                    "insert into customs.account (lot, consignment_line, facility, owner,"
                            + " owner_name, commodity, description, packages, net_kg, gross_kg,"
                            + " opened_at) select "
                            + lot
                            + ", 1, 'KZ-KHORGOS-GATEWAY', 'OWNER-' || cast(mod(n, 50) as"
                            + " varchar(5)), 'Owner', '8541430000', 'Photovoltaic modules', "
                            + measures
                            + ", "
                            + day
                            + " from "
                            + numbers);
            sql.execute(
                    "insert into customs.placement (id, declaration, item, lot, packages, net_kg,"
                            + " gross_kg, placed_packages, placed_net_kg, suspended, placed_at,"
                            + " recorded_at) select n, n / 20 + 1, mod(n, 20) + 1, "
                            + lot
                            + ", "
                            + measures
                            + ", 10, 1000.5, 100, "
                            + day
                            + ", "
                            + day
                            + " from "
                            + numbers);
            sql.execute(
                    "insert into customs.discharge (id, placement, ground, packages, net_kg,"
                        + " gross_kg, freed, duty_became, discharged_at, recorded_at) select n, n,"
                        + " 'ACT-' || cast(n as varchar(10)), 1, 100.05, 110, 10, 'FREED', "
                            + day
                            + ", "
                            + day
                            + " from "
                            + numbers
                            + "where mod(n, 2) = 0");
            sql.execute(
                    "insert into customs.account_entry (id, lot, kind, to_regime, packages, net_kg,"
                            + " gross_kg, before_packages, before_net_kg, reference, effective_at,"
                            + " recorded_at) select n, "
                            + lot
                            + ", 'RECEIVED', 'CUSTOMS_WAREHOUSE', "
                            + measures
                            + ", 0, 0, 'R', "
                            + day
                            + ", "
                            + day
                            + " from "
                            + numbers);
        }
    }
}
