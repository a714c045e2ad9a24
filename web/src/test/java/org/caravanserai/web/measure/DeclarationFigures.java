package org.caravanserai.web.measure;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.caravanserai.customs.declaration.BoxEntry;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.kernel.testkit.House;

/**
 * The broker's pace: one declaration of 999 items, and many of twenty through the training office.
 */
public final class DeclarationFigures {

    private static final PrintStream OUT = System.out;
    private static final int ITEMS = 20;
    private static final int CLERKS = 2;
    private static final int REPEATS = 5;
    private static final int BOXES = 40;
    private static final int BEAT = 100;

    private final House house;
    private final Measured database;
    private final Desk desk;

    private DeclarationFigures(House house, Measured database) {
        this.house = house;
        this.database = database;
        desk = new Desk(house);
    }

    /**
     * @param args declarations through the office (1000), items of the long one (999), databases
     *     (both)
     */
    public static void main(String[] args) throws Exception {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int items = args.length > 1 ? Integer.parseInt(args[1]) : 999;
        List<Measured> databases = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            databases.add(Measured.valueOf(args[i].toUpperCase(Locale.ROOT)));
        }
        OUT.println("| database | what | figure | unit |");
        OUT.println("|---|---|---|---|");
        for (Measured database : databases.isEmpty() ? List.of(Measured.values()) : databases) {
            try (House house = House.open(database.fresh())) {
                Shelves shelves = new Shelves(database, house.get(DataSource.class));
                shelves.site();
                int lots = items + ITEMS * (many + 2);
                shelves.lots(1, lots, "TEMPORARY_STORAGE");
                shelves.receipt(1, lots, "TEMPORARY_STORAGE");
                DeclarationFigures figures = new DeclarationFigures(house, database);
                figures.one(items);
                figures.statements(items + 1L);
                figures.many(items + 1L + 2 * ITEMS, many);
            }
        }
        System.exit(0);
    }

    private void one(int items) throws Exception {
        long begin = System.nanoTime();
        String id = desk.draft(1, items);
        line(items + " items written", millis(begin), "ms");
        Declarations declarations = house.get(Declarations.class);
        line(items + " items computed and opened", best(() -> declarations.find(id)), "ms");
        line(items + " items checked", best(() -> declarations.check(id)), "ms");
        line("one box saved", box(id, items), "ms, median of " + BOXES);
        line(items + " items filed", once(() -> file(id)), "ms");
        line(items + " items registered and released", once(this::deliver), "ms");
        require(id, DeclarationStatus.RELEASED);
    }

    /** Of the second of two declarations: the first finds numbers and rows that are drawn once. */
    private void statements(long firstLot) {
        String[] id = new String[1];
        for (int i = 0; i < 2; i++) {
            long lot = firstLot + (long) i * ITEMS;
            int drafted = house.statements(() -> id[0] = desk.draft(lot, ITEMS)).size();
            int filed = house.statements(() -> file(id[0])).size();
            int office = house.statements(this::deliver).size();
            if (i == 1) {
                line("20 items drafted", drafted, "statements");
                line("20 items filed", filed, "statements");
                line("20 items registered and released", office, "statements");
            }
        }
    }

    private double box(String id, int items) throws Exception {
        double[] times = new double[BOXES];
        int version = house.as(Desk.BROKER, () -> view(id).version());
        for (int i = 0; i < BOXES; i++) {
            int item = 1 + i % items;
            int read = version;
            long begin = System.nanoTime();
            version =
                    house.as(
                            Desk.BROKER,
                            () ->
                                    house.get(BoxEntry.class)
                                            .say(id, read, item, Map.of("31", "Modules " + read))
                                            .version());
            times[i] = millis(begin);
        }
        Arrays.sort(times);
        return times[BOXES / 2];
    }

    /**
     * Brokers file while the office answers, as on a working day: the program's clock has one beat
     * for registrations and one for decisions. All goods are of one client, whose money every
     * declaration needs.
     */
    private void many(long firstLot, int count) throws Exception {
        List<String> drafts = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            drafts.add(desk.draft(firstLot + (long) i * ITEMS, ITEMS));
        }
        line("drafts of 20 items written", count * 60_000.0 / millis(begin), "a minute");
        begin = System.nanoTime();
        long worked = processor();
        ExecutorService brokers = Executors.newFixedThreadPool(CLERKS);
        for (String draft : drafts) {
            brokers.submit(
                    () -> {
                        file(draft);
                        return null;
                    });
        }
        brokers.shutdown();
        FilingQueue queue = house.get(FilingQueue.class);
        ScheduledExecutorService office = Executors.newScheduledThreadPool(2);
        List<Future<?>> beats =
                List.of(
                        office.scheduleWithFixedDelay(queue::registerDue, 0, BEAT, MILLISECONDS),
                        office.scheduleWithFixedDelay(queue::decideDue, 0, BEAT, MILLISECONDS));
        while (!brokers.isTerminated() || !queue.waiting().isEmpty()) {
            MILLISECONDS.sleep(BEAT);
            for (Future<?> beat : beats) {
                if (beat.isDone()) {
                    beat.get();
                }
            }
        }
        office.shutdown();
        line(
                "declarations of 20 items filed, registered and released",
                count * 60_000.0 / millis(begin),
                "a minute");
        line("processor time of each", (processor() - worked) / 1e6 / count, "ms");
        for (String draft : drafts) {
            require(draft, DeclarationStatus.RELEASED);
        }
    }

    /**
     * Of all threads, compiler and collector among them: it does not ask how busy the machine is.
     */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private Object file(String id) {
        return house.as(
                Desk.BROKER,
                () -> {
                    house.get(Filing.class).file(id);
                    return null;
                });
    }

    private Object deliver() {
        house.get(FilingQueue.class).deliverDue();
        return null;
    }

    private DeclarationView view(String id) {
        return house.get(Declarations.class).find(id);
    }

    private void require(String id, DeclarationStatus status) {
        if (view(id).status() != status) {
            throw new IllegalStateException(id + " is " + view(id).status());
        }
    }

    private double best(Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < REPEATS; i++) {
            best = Math.min(best, once(work));
        }
        return best;
    }

    private double once(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        house.as(Desk.BROKER, work);
        return millis(begin);
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private void line(String what, double figure, String unit) {
        OUT.printf(Locale.ROOT, "| %s | %s | %.1f | %s |%n", database, what, figure, unit);
    }
}
