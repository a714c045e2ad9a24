package org.caravanserai.web.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Form;
import org.caravanserai.web.it.Program;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How many statements the operator's requests send to PostgreSQL, counted in the server's own log:
 * the fewest of several times, since the clock of the house asks things meanwhile. The rows of one
 * batch are one statement.
 */
public final class RequestStatements {

    private static final PrintStream OUT = System.out;
    private static final int TIMES = 9;
    private static final int OK = 200;
    private static final int POLL_MILLIS = 10;
    private static final int BOXES = 100;
    private static final int STEPS = 20;
    private static final int ONE = 1_000;
    private static final int FRESH = 10_000;
    private static final int FOLLOWING = 50_000;
    private static final Pattern STATEMENT =
            Pattern.compile("^(\\d+):LOG:  (?:execute [^:]+|statement): (.*)$", Pattern.MULTILINE);
    private static final Pattern ENDS = Pattern.compile("(?i)(begin|commit|rollback).*");

    private final DataSource database;
    private final Path log;
    private final boolean shown;
    private int round;

    private RequestStatements(DataSource database, Path log, boolean shown) {
        this.database = database;
        this.log = log;
        this.shown = shown;
    }

    private interface Request {
        int status() throws Exception;
    }

    /**
     * @param args {@code texts} to print the statements themselves
     */
    public static void main(String[] args) throws Exception {
        Path log = Files.createTempDirectory("caravanserai-statements-").resolve("statements.log");
        PGSimpleDataSource database = (PGSimpleDataSource) Durable.logging(log);
        Program program =
                Program.fresh(true)
                        .with("CARAVANSERAI_DB_URL", database.getURL())
                        .with("CARAVANSERAI_DB_USER", "postgres")
                        .with("CARAVANSERAI_DB_PASSWORD", "postgres")
                        .start();
        new RequestStatements(database, log, args.length > 0).all(program);
        program.kill();
        System.exit(0);
    }

    private void all(Program program) throws Exception {
        String token =
                new Caller(program.uri(), null)
                        .post("/tokens", "{\"user\":\"operator\",\"password\":\"caravanserai\"}")
                        .text("token");
        Caller caller = new Caller(program.uri(), token);
        Form browser = new Form(program.uri());
        browser.submit(
                "/login.xhtml",
                "door",
                "enter",
                Map.of("user", "operator", "password", "caravanserai"));
        post(caller, 0, BOXES, 0, STEPS);
        String box = Journeys.number(1);
        OUT.println("| request | statements | of them written |");
        OUT.println("|---|---|---|");
        count(
                "page of a container, 20 events",
                () -> open(browser, "/operator/container.xhtml?number=" + box));
        count(
                "`GET /containers/{number}`, 20 events",
                () -> caller.get("/containers/" + box).status());
        count("page of the board", () -> open(browser, "/operator/board.xhtml"));
        count("`GET /board`", () -> caller.get("/board").status());
        count(
                "`GET /events?updatedSince=`, a page",
                () -> caller.get("/events?updatedSince=2020-01-01T00:00:00Z&limit=100").status());
        count("`POST /events`, one event", () -> post(caller, ONE + round++, 1, 0, 1));
        count(
                "`POST /events`, 500 of 100 new boxes",
                () -> many(caller, FRESH + BOXES * round++, 0));
        many(caller, FOLLOWING, 0);
        round = 0;
        count("`POST /events`, 500 that follow on", () -> many(caller, FOLLOWING, ++round));
        round = 0;
        count("`POST /events`, one that follows on", () -> post(caller, 1, 1, STEPS + round++, 1));
    }

    /** Five steps of a hundred boxes. */
    private static int many(Caller caller, int first, int times) {
        return post(caller, first, BOXES, 5 * times, 5);
    }

    private static int open(Form browser, String page) throws Exception {
        HttpResponse<String> answer = browser.open(page);
        return answer.statusCode();
    }

    private static int post(Caller caller, int first, int boxes, int step, int steps) {
        byte[] body = Journeys.body("FEED-COUNT", first, boxes, step, steps);
        return caller.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/events", new String(body, StandardCharsets.UTF_8))
                .status();
    }

    private void count(String what, Request request) throws Exception {
        List<String> fewest = null;
        for (int time = 0; time < TIMES; time++) {
            long from = Files.size(log);
            int status = request.status();
            if (status != OK) {
                throw new IllegalStateException(what + ": " + status);
            }
            List<String> asked = asked(from);
            fewest = fewest == null || asked.size() < fewest.size() ? asked : fewest;
        }
        long written =
                fewest.stream()
                        .filter(text -> !text.toLowerCase(Locale.ROOT).startsWith("select"))
                        .count();
        OUT.printf(Locale.ROOT, "| %s | %d | %d |%n", what, fewest.size(), written);
        if (shown) {
            fewest.forEach(text -> OUT.println("    " + text));
        }
    }

    /**
     * The collector of the log writes a moment later, in order: a mark of our own ends the rest.
     */
    private List<String> asked(long from) throws IOException, SQLException, InterruptedException {
        String mark = "select '" + UUID.randomUUID() + "'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(mark);
        }
        String text = since(from);
        while (!text.contains(mark)) {
            Thread.sleep(POLL_MILLIS);
            text = since(from);
        }
        return statements(text.substring(0, text.lastIndexOf('\n', text.indexOf(mark)) + 1));
    }

    private String since(long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
    }

    private static List<String> statements(String text) {
        List<String> asked = new ArrayList<>();
        Matcher statement = STATEMENT.matcher(text);
        String before = "";
        while (statement.find()) {
            String now = statement.group(1) + statement.group(2);
            if (!now.equals(before) && !ENDS.matcher(statement.group(2)).matches()) {
                asked.add(statement.group(2));
            }
            before = now;
        }
        return asked;
    }
}
