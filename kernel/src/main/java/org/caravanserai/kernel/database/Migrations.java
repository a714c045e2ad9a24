package org.caravanserai.kernel.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the shape the entities expect, one schema and one history per module.
 *
 * <p>Each module keeps its own scripts under {@code db/<module>} and owns the schema of its name;
 * no foreign key crosses a schema, so the order of modules does not matter.
 */
public final class Migrations {

    private static final List<String> MODULES =
            List.of("kernel", "inventory", "customs", "shipments", "web");

    private Migrations() {}

    /** Migrates every module whose scripts are on this class path. */
    public static void run(DataSource dataSource, ClassLoader classes) {
        MODULES.stream()
                .filter(module -> classes.getResource("db/" + module) != null)
                .forEach(module -> migrate(dataSource, classes, module));
    }

    private static void migrate(DataSource dataSource, ClassLoader classes, String module) {
        Flyway.configure(classes)
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(true)
                .locations("classpath:db/" + module)
                .table("schema_history")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
