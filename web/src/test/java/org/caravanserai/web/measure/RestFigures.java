package org.caravanserai.web.measure;

import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.web.it.Caller;
import org.caravanserai.web.it.Program;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Movements a second over REST with eight clients, the whole program beside the same rows written
 * by bare JDBC behind a bare JAX-RS call on the same server, both on one PostgreSQL.
 */
public final class RestFigures {

    private static final PrintStream OUT = System.out;
    private static final int CLIENTS = 8;
    private static final int SLICES = 5;
    private static final int CREATED = 201;

    /** Above the numbers of the demo's own lots. */
    private static final int FIRST_LOT = 500_001;

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param args seconds for each figure, the jar of Payara Micro
     */
    public static void main(String[] args) throws Exception {
        double seconds = Double.parseDouble(args[0]);
        PGSimpleDataSource database = (PGSimpleDataSource) Measured.POSTGRESQL.fresh();
        Program program =
                Program.fresh(true)
                        .forLong()
                        .with("CARAVANSERAI_DB_URL", database.getURL())
                        .with("CARAVANSERAI_DB_USER", "postgres")
                        .with("CARAVANSERAI_DB_PASSWORD", "postgres")
                        .start();
        Shelves shelves = new Shelves(Measured.POSTGRESQL, database);
        shelves.bins();
        shelves.lots(FIRST_LOT, Shelves.LOTS, "TEMPORARY_STORAGE");
        try (BareServer bare = new BareServer(Path.of(args[1]), database.getURL(), port())) {
            new RestFigures().all(seconds, program.uri(), bare.uri());
            OUT.printf("%nPOSTGRESQL: %s%n", Widths.of(Measured.POSTGRESQL, database));
        }
        program.kill();
        System.exit(0);
    }

    private static int port() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Slices of both take turns, so that whatever else the machine does falls on both alike. */
    private void all(double seconds, URI program, URI bare) throws Exception {
        String token =
                new Caller(program, null)
                        .post("/tokens", "{\"user\":\"clerk\",\"password\":\"caravanserai\"}")
                        .text("token");
        Clerks.Act ours = (clerk, turn) -> move(program, token, clerk, turn);
        Clerks.Act theirs = (clerk, turn) -> move(bare, null, clerk, turn);
        for (int clerk = 0; clerk < CLIENTS; clerk++) {
            move(program, token, clerk, 0);
        }
        Clerks.work(CLIENTS, seconds, ours);
        Clerks.work(CLIENTS, seconds / SLICES, theirs);
        List<Clerks.Pace> mine = new ArrayList<>();
        List<Clerks.Pace> there = new ArrayList<>();
        for (int slice = 0; slice < SLICES; slice++) {
            there.add(Clerks.work(CLIENTS, seconds / SLICES, theirs));
            mine.add(Clerks.work(CLIENTS, seconds / SLICES, ours));
        }
        Clerks.Pace we = Clerks.together(mine);
        Clerks.Pace they = Clerks.together(there);
        OUT.println("| clients | ours /s | p95 ms | bare JAX-RS /s | p95 ms | ratio |");
        OUT.println("|---|---|---|---|---|---|");
        OUT.printf(
                Locale.ROOT,
                "| %d | %.0f | %.1f | %.0f | %.1f | %.2f |%n",
                CLIENTS,
                we.perSecond(),
                we.p95Millis(),
                they.perSecond(),
                they.p95Millis(),
                we.perSecond() / they.perSecond());
    }

    /** One package from the lot's first bin to its neighbour or back. */
    private void move(URI server, String token, int clerk, long turn) throws Exception {
        long lot = FIRST_LOT + clerk * 3L;
        long home = 1 + lot % 500;
        String body =
                "{\"lot\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"measures\":{\"packages\":1}}"
                        .formatted(
                                Shelves.lot(lot),
                                Shelves.bin(home + turn % 2),
                                Shelves.bin(home + 1 - turn % 2));
        HttpRequest.Builder call =
                HttpRequest.newBuilder(server.resolve("/api/v1/movements"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            call.header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }
        HttpResponse<String> answer =
                client.send(call.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != (token == null ? 200 : CREATED)) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
