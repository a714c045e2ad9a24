package org.caravanserai.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.caravanserai.kernel.database.Migrations;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * A database of an earlier release must reach the present one. So a released script is never
 * touched again, and a database that stopped at a release is brought up to date with its rows.
 */
class ReleasedMigrationsTest {

    private static final List<String> MODULES =
            List.of("kernel", "inventory", "customs", "shipments", "web");

    private final Map<String, String> released =
            ReferenceTable.read(ReleasedMigrationsTest.class, "released.csv").stream()
                    .collect(Collectors.toMap(row -> row.get("script"), row -> row.get("sha256")));

    @Test
    void aReleasedScriptIsNeverTouchedAgain() {
        assertThat(released).isNotEmpty();
        released.forEach((script, hash) -> assertThat(sha256(script)).as(script).isEqualTo(hash));
    }

    @Test
    void aNewScriptComesAfterTheReleasedOnes() throws IOException {
        for (String module : MODULES) {
            int last = lastReleased(module);
            assertThat(scripts(module))
                    .filteredOn(script -> !released.containsKey(script))
                    .allSatisfy(script -> assertThat(version(script)).isGreaterThan(last));
        }
    }

    @Test
    void aDatabaseOfTheFirstReleaseKeepsItsRowsOnTheWayToThisOne() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:released;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH");
        MODULES.forEach(module -> migrateToRelease(database, module));
        run(
                database,
                "insert into kernel.journal (id, fact, subject, actor, effective_at, recorded_at,"
                        + " body) values (1, 'GoodsHeld', 'lot:LOT-000001', 'clerk',"
                        + " timestamp with time zone '2026-11-22 10:00:00+00:00',"
                        + " timestamp with time zone '2026-11-22 10:00:00+00:00', '{}')");

        Migrations.run(database, getClass().getClassLoader());

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select subject from kernel.journal")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("lot:LOT-000001");
        }
    }

    private void migrateToRelease(DataSource database, String module) {
        Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(true)
                .locations("classpath:db/" + module)
                .table("schema_history")
                .target(String.valueOf(lastReleased(module)))
                .load()
                .migrate();
    }

    private int lastReleased(String module) {
        return released.keySet().stream()
                .filter(script -> script.startsWith("db/" + module + "/"))
                .mapToInt(ReleasedMigrationsTest::version)
                .max()
                .orElseThrow();
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int version(String script) {
        String name = script.substring(script.lastIndexOf('/') + 1);
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static List<String> scripts(String module) throws IOException {
        Path folder = Path.of("..", module, "src/main/resources/db", module);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> "db/" + module + "/" + file.getFileName()).toList();
        }
    }

    private static String sha256(String script) {
        ClassLoader classes = ReleasedMigrationsTest.class.getClassLoader();
        try (InputStream file = classes.getResourceAsStream(script)) {
            assertThat(file).as(script).isNotNull();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
