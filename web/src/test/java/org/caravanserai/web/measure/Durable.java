package org.caravanserai.web.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that waits for the disk at each commit, as the one at work does; the server of the
 * tests does not, which would flatter whoever commits often.
 */
final class Durable {

    private static final String GROWN = "grown";

    private static EmbeddedPostgres server;
    private static int databases;

    private Durable() {}

    static synchronized DataSource fresh() {
        String name = "measured_" + ++databases;
        try {
            if (server == null) {
                server = builder().start();
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
        return named(name);
    }

    /** A server that writes every statement into a file, with an empty database. */
    static DataSource logging(Path file) throws IOException {
        server =
                builder()
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_directory", file.getParent().toString())
                        .setServerConfig("log_filename", file.getFileName().toString())
                        .setServerConfig("log_line_prefix", "%p:")
                        .setServerConfig("log_statement", "all")
                        .start();
        return fresh();
    }

    /** The database in that folder, as an earlier run left it; an empty one the first time. */
    static DataSource kept(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        server = builder().setDataDirectory(folder).setCleanDataDirectory(false).start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet there =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = '" + GROWN + "'")) {
            if (!there.next()) {
                statement.execute("create database " + GROWN);
            }
        }
        return named(GROWN);
    }

    /** Ends the server, so that its folder can be opened again. */
    static void close() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
    }

    private static DataSource named(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://localhost:" + server.getPort() + "/" + name);
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }
}
