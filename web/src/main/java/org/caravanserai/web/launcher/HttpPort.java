package org.caravanserai.web.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.time.Duration;

/** The one port that the program listens on. */
final class HttpPort {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private HttpPort() {}

    static void requireFree(int port) throws CannotStart {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.getLocalPort();
        } catch (IOException taken) {
            throw new CannotStart(
                    CannotStart.PORT_TAKEN,
                    "port "
                            + port
                            + " is taken by another program. Stop that program, or choose another"
                            + " port with PORT=8081.");
        }
    }

    /**
     * Returns when the program answers that it is ready, which is after migrations and demo data.
     */
    static void awaitReady(int port) throws CannotStart, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (readiness(port) == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new CannotStart(
                CannotStart.SERVER_FAILED,
                "the application did not become ready. The messages above say why.");
    }

    private static int readiness(int port) {
        try {
            URL address = new URL("http://127.0.0.1:" + port + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) address.openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
