package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** How wide the rows of a posting are, as the database itself counts. */
final class Widths {

    private static final List<String> TABLES =
            List.of(
                    "inventory.posting",
                    "inventory.entry",
                    "inventory.balance",
                    "kernel.journal",
                    "kernel.journal_pending");

    private Widths() {}

    /** Bytes a row of each table: the row alone on PostgreSQL, with its indexes on H2. */
    static String of(Measured database, DataSource source) throws SQLException {
        List<String> widths = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                String size =
                        database == Measured.H2
                                ? "select disk_space_used('"
                                        + table
                                        + "') * 1.0 / greatest(count(*), 1) from "
                                : "select avg(pg_column_size(t.*)) from ";
                try (ResultSet row = statement.executeQuery(size + table + " t")) {
                    row.next();
                    String name = table.substring(table.indexOf('.') + 1);
                    widths.add(String.format(Locale.ROOT, "%s %.0f B", name, row.getDouble(1)));
                }
            }
        }
        return String.join(", ", widths);
    }
}
