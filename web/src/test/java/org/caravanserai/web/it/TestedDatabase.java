package org.caravanserai.web.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The kind of database under test: the build runs every integration test once on each. */
public final class TestedDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private TestedDatabase() {}

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("caravanserai.test.database"));
    }

    /**
     * The environment that points a program at an empty database; for H2 its data folder is enough.
     */
    static Map<String, String> fresh() throws IOException {
        if (!isPostgres()) {
            return Map.of();
        }
        String name = "caravanserai_" + COUNT.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return Map.of(
                "CARAVANSERAI_DB_URL",
                        "jdbc:postgresql://localhost:" + server().getPort() + "/" + name,
                "CARAVANSERAI_DB_USER", "postgres",
                "CARAVANSERAI_DB_PASSWORD", "postgres");
    }

    private static synchronized EmbeddedPostgres server() throws IOException {
        if (server == null) {
            server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        }
        return server;
    }
}
