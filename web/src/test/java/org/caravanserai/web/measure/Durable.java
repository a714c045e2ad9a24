package org.caravanserai.web.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that waits for the disk at each commit, as the one at work does; the server of the
 * tests does not, which would flatter whoever commits often.
 */
final class Durable {

    private static EmbeddedPostgres server;
    private static int databases;

    private Durable() {}

    static synchronized DataSource fresh() {
        String name = "measured_" + ++databases;
        try {
            if (server == null) {
                server =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("max_connections", "100")
                                .start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://localhost:" + server.getPort() + "/" + name);
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }
}
