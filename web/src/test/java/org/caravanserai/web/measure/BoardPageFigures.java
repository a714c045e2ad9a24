package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Form;
import org.caravanserai.web.it.Program;
import org.caravanserai.web.it.Reply;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long fifty signed-in operators wait for the board, as a page and as a call, of the whole
 * program on PostgreSQL while events come in. Each looks again so many seconds after the last time
 * he wanted to, whether he was answered quickly or not.
 */
public final class BoardPageFigures {

    private static final PrintStream OUT = System.out;
    private static final int OK = 200;
    private static final int BOXES_A_CALL = 20;
    private static final int CALLS_A_SECOND = 5;
    private static final int FLEET = 2_000;
    private static final String SIGN_IN = "{\"user\":\"operator\",\"password\":\"caravanserai\"}";

    private final Program program;
    private final int operators;
    private final double every;
    private final double seconds;
    private final AtomicLong events = new AtomicLong();

    private BoardPageFigures(Program program, int operators, double every, double seconds) {
        this.program = program;
        this.operators = operators;
        this.every = every;
        this.seconds = seconds;
    }

    /** One look at the board, which fails unless it is there. */
    private interface Look {
        void once() throws Exception;
    }

    /**
     * @param args containers under way, operators, seconds for each figure, seconds from look to
     *     look
     */
    public static void main(String[] args) throws Exception {
        int boxes = Integer.parseInt(args[0]);
        PGSimpleDataSource database = (PGSimpleDataSource) Measured.POSTGRESQL.fresh();
        Program program =
                Program.fresh(true)
                        .forLong()
                        .with("CARAVANSERAI_DB_URL", database.getURL())
                        .with("CARAVANSERAI_DB_USER", "postgres")
                        .with("CARAVANSERAI_DB_PASSWORD", "postgres")
                        .start();
        UnderWay.lay(Measured.POSTGRESQL, database, boxes);
        new BoardPageFigures(
                        program,
                        Integer.parseInt(args[1]),
                        Double.parseDouble(args[3]),
                        Double.parseDouble(args[2]))
                .all(boxes);
        program.kill();
        System.exit(0);
    }

    private void all(int boxes) throws Exception {
        List<Look> pages = new ArrayList<>();
        List<Look> calls = new ArrayList<>();
        String token = new Caller(program.uri(), null).post("/tokens", SIGN_IN).text("token");
        for (int i = 0; i < operators; i++) {
            Form browser = signedIn();
            pages.add(() -> seen(browser.open("/operator/board.xhtml").body(), "id=\"board\""));
            Caller caller = new Caller(program.uri(), token);
            calls.add(() -> seen(caller.get("/board").body(), "\"places\""));
        }
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService feed = Executors.newSingleThreadExecutor();
        Future<?> fed = feed.submit(() -> feed(token, over));
        looks(pages);
        OUT.println("| boxes | operators | what | looks /s | p50 ms | p95 ms | events /s |");
        OUT.println("|---|---|---|---|---|---|---|");
        tell(boxes, "page", pages);
        tell(boxes, "call", calls);
        over.set(true);
        fed.get();
        feed.shutdown();
    }

    private Form signedIn() throws Exception {
        Form browser = new Form(program.uri());
        browser.submit(
                "/login.xhtml",
                "door",
                "enter",
                Map.of("user", "operator", "password", "caravanserai"));
        return browser;
    }

    private static void seen(String text, String sign) {
        if (!text.contains(sign)) {
            throw new IllegalStateException(text);
        }
    }

    private void tell(int boxes, String what, List<Look> looks) throws Exception {
        long before = events.get();
        double[] millis = looks(looks);
        OUT.printf(
                Locale.ROOT,
                "| %d | %d | %s | %.1f | %.0f | %.0f | %.0f |%n",
                boxes,
                operators,
                what,
                millis.length / seconds,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                (events.get() - before) / seconds);
    }

    /** Sorted times from when each wanted to look until he saw. */
    private double[] looks(List<Look> looks) throws Exception {
        ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        ExecutorService people = Executors.newFixedThreadPool(looks.size());
        List<Future<?>> shifts = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            double first = every * i / looks.size();
            shifts.add(people.submit(() -> shift(look, begin, first, times)));
        }
        for (Future<?> shift : shifts) {
            shift.get();
        }
        people.shutdown();
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private Void shift(Look look, long begin, double first, ConcurrentLinkedQueue<Double> times)
            throws Exception {
        for (double at = first; at < seconds; at += every) {
            long wanted = begin + (long) (at * 1e9);
            long wait = wanted - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            look.once();
            times.add((System.nanoTime() - wanted) / 1e6);
        }
        return null;
    }

    /** Boxes move on, a train at a time. */
    private Void feed(String token, AtomicBoolean over) throws Exception {
        Caller caller = new Caller(program.uri(), token);
        for (int call = 0; !over.get(); call++) {
            int groups = FLEET / BOXES_A_CALL;
            byte[] body =
                    Journeys.body(
                            "FEED-BOARD",
                            call % groups * BOXES_A_CALL,
                            BOXES_A_CALL,
                            call / groups,
                            1);
            Reply reply =
                    caller.with("Idempotency-Key", UUID.randomUUID().toString())
                            .post("/events", new String(body, StandardCharsets.UTF_8));
            if (reply.status() != OK) {
                throw new IllegalStateException(reply.body());
            }
            events.addAndGet(BOXES_A_CALL);
            TimeUnit.MILLISECONDS.sleep(1_000 / CALLS_A_SECOND);
        }
        return null;
    }
}
