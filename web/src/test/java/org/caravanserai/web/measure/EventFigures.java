package org.caravanserai.web.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.shipments.network.CorridorLoading;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.shipments.tracking.EventLog;
import org.caravanserai.shipments.tracking.IntakeResult;

/**
 * Events a second from the text of a call to the commit, beside bare JDBC; what was acknowledged
 * and what is stored; and one container's page.
 */
public final class EventFigures {

    private static final PrintStream OUT = System.out;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 500;
    private static final int SLICES = 5;
    private static final int CLIENTS = 8;
    private static final int PAGE_BOX = 900_000;
    private static final int PAGE_LIMIT = 100;

    /** Far behind the steps of the other containers, and a hundred steps before now. */
    private static final int NEWEST_STEP = 10_700;

    private static final int PAGE_EVENTS = 200;
    private static final int PAGE_TIMES = 40;

    private final House house;
    private final double seconds;
    private final int containers;
    private final AtomicIntegerArray rounds = new AtomicIntegerArray(CLIENTS);
    private final AtomicLong acknowledged = new AtomicLong();
    private final BareEvents bare;

    /** The first of our containers nobody has told of yet. */
    private final int next;

    EventFigures(House house, double seconds, int containers) throws SQLException {
        this.house = house;
        this.seconds = seconds;
        this.containers = containers;
        bare = new BareEvents(house.get(DataSource.class));
        next =
                (int)
                        number(
                                "select coalesce(max(cast(substring(number, 5) as integer)) + 1, 0)"
                                        + " from shipments.container"
                                        + " where number >= 'LNGU' and number < 'LNGU09'");
    }

    /**
     * @param args seconds for each figure, containers, database, events stored before
     */
    public static void main(String[] args) throws Exception {
        Measured database = Measured.valueOf(args[2].toUpperCase(Locale.ROOT));
        long stored = Long.parseLong(args[3]);
        try (House house = House.open(database.fresh())) {
            house.get(CorridorLoading.class).loadIfAbsent();
            LongRoad.lay(database, house.get(DataSource.class), stored, laid -> {});
            OUT.printf(Locale.ROOT, "%s, %d events stored before%n%n", database, stored);
            new EventFigures(house, Double.parseDouble(args[0]), Integer.parseInt(args[1])).all();
        }
        System.exit(0);
    }

    private void all() throws Exception {
        head();
        line(new Feed("FEED-A", 0, "500 events, five each of a hundred containers", 1, 100, 5));
        line(new Feed("FEED-B", 1, "500 events, one each of five hundred containers", 1, BATCH, 1));
        line(new Feed("FEED-C", 2, "500 events, five each of a hundred containers", 2, 100, 5));
        line(new Feed("FEED-D", 0, "the first again, late, from a second source", 1, 100, 5));
        line(new Feed("FEED-E", 3, "one event", CLIENTS, 1, 1));
        OUT.printf(
                Locale.ROOT, "%nevents acknowledged %d, stored %d%n", acknowledged.get(), stored());
        page();
        since();
    }

    /** What must stay as it is while the store grows; each run with containers of its own. */
    void few() throws Exception {
        head();
        line(new Feed("FEED-A", 0, "500 events, five each of a hundred containers", 1, 100, 5));
        line(new Feed("FEED-D", 0, "the first again, late, from a second source", 1, 100, 5));
        line(new Feed("FEED-E", 1, "one event", CLIENTS, 1, 1));
        OUT.println();
        page();
        since();
    }

    private static void head() {
        OUT.println("| calls | clients | events /s | p95 ms a call | bare JDBC /s | ratio |");
        OUT.println("|---|---|---|---|---|---|");
    }

    /**
     * What a feed sends in one call, and how many send it.
     *
     * @param fleet each has containers of its own, whose events follow on from call to call
     */
    private record Feed(String source, int fleet, String name, int clients, int boxes, int steps) {

        int events() {
            return boxes * steps;
        }
    }

    /** Slices of both take turns, so that whatever else the machine does falls on both alike. */
    private void line(Feed feed) throws Exception {
        int clients = feed.clients();
        int events = feed.events();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            connections.add(bare.open());
            rounds.set(i, 0);
        }
        Clerks.Act ours = (client, turn) -> send(feed, client);
        Clerks.Act theirs = (client, turn) -> bare.write(connections.get(client), events);
        Clerks.work(clients, seconds / 2, ours);
        List<Clerks.Pace> mine = new ArrayList<>();
        List<Clerks.Pace> there = new ArrayList<>();
        for (int slice = 0; slice < SLICES; slice++) {
            there.add(Clerks.work(clients, seconds / SLICES, theirs));
            mine.add(Clerks.work(clients, seconds / SLICES, ours));
        }
        for (Connection connection : connections) {
            connection.close();
        }
        Clerks.Pace we = Clerks.together(mine);
        double they = Clerks.together(there).perSecond() * events;
        OUT.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.0f | %.2f |%n",
                feed.name(),
                clients,
                we.perSecond() * events,
                we.p95Millis(),
                they,
                we.perSecond() * events / they);
    }

    /** The next steps of the next containers of this client; each client has its own. */
    private void send(Feed feed, int client) throws Exception {
        int boxes = feed.boxes();
        int steps = feed.steps();
        int groups = containers / feed.clients() / boxes;
        int round = rounds.getAndIncrement(client);
        int first =
                next
                        + feed.fleet() * containers
                        + client * (containers / feed.clients())
                        + round % groups * boxes;
        byte[] body = Journeys.body(feed.source(), first, boxes, round / groups * steps, steps);
        IntakeResult result =
                house.get(EventIntake.class).accept(JSON.readTree(body).path("events"));
        if (result.accepted() != feed.events()) {
            throw new IllegalStateException(result.toString());
        }
        acknowledged.addAndGet(result.accepted());
    }

    private long stored() throws SQLException {
        return number(
                "select count(*) from shipments.tracking_event where source like 'FEED-%'"
                        + " and source not in ('FEED-PAGE', 'FEED-NEW')");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = house.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void page() throws Exception {
        int box = PAGE_BOX;
        byte[] body = Journeys.body("FEED-PAGE", box, 1, 0, PAGE_EVENTS);
        house.get(EventIntake.class).accept(JSON.readTree(body).path("events"));
        ContainerNumber number = ContainerNumber.asReceived(Journeys.number(box));
        ContainerSheets sheets = house.get(ContainerSheets.class);
        timed(
                "sheet of a container with %d events".formatted(PAGE_EVENTS),
                () -> sheets.of(number).timeline().size(),
                PAGE_EVENTS);
    }

    /** What a partner missed who asks without a cursor; it must not walk the book. */
    private void since() throws Exception {
        byte[] body = Journeys.body("FEED-NEW", PAGE_BOX + 1, 1, NEWEST_STEP, PAGE_LIMIT);
        house.get(EventIntake.class).accept(JSON.readTree(body).path("events"));
        EventLog log = house.get(EventLog.class);
        Instant lately = Journeys.at(NEWEST_STEP);
        timed(
                "the %d events updated since three days ago".formatted(PAGE_LIMIT),
                () -> log.page(null, lately, 0, PAGE_LIMIT).entries().size(),
                PAGE_LIMIT);
    }

    private static void timed(String what, IntSupplier question, int expected) {
        double[] millis = new double[PAGE_TIMES];
        for (int i = -PAGE_TIMES; i < PAGE_TIMES; i++) {
            long begin = System.nanoTime();
            int shown = question.getAsInt();
            if (shown != expected) {
                throw new IllegalStateException(what + ": " + shown);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        OUT.printf(
                Locale.ROOT,
                "%s: median %.1f ms, longest %.1f ms%n",
                what,
                millis[PAGE_TIMES / 2],
                millis[PAGE_TIMES - 1]);
    }
}
