package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Containers under way along the corridor, laid down by bulk SQL; they are there once. */
final class UnderWay {

    private static final String NUMBER = "'BRDU' || lpad(cast(n as varchar), 7, '0')";
    private static final String AGO = "current_timestamp - mod(n, 200) * interval '1' hour";
    private static final String PLACE =
            "case mod(n, 5) when 0 then 'XIA-LANDPORT' when 1 then 'HRS-CN' when 2 then"
                    + " 'KZ-ALTYNKOL' when 3 then 'KZ-AKTAU-PORT' else 'AZ-ALAT' end";

    /** Above what the sequence gives out in a run. */
    private static final long FIRST_RUN = 1_000_000_000L;

    private UnderWay() {}

    static void lay(Measured database, DataSource source, int boxes) throws SQLException {
        String fresh =
                database.numbers(1, boxes)
                        + "b where not exists (select 1 from shipments.container c where c.number ="
                        + " "
                        + NUMBER
                        + ")";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into shipments.leg_run (id, container, from_facility, to_facility,"
                            + " departed_at, arrived_at) select "
                            + FIRST_RUN
                            + " + n, "
                            + NUMBER
                            + ", 'XIA-LANDPORT', 'HRS-CN', "
                            + AGO
                            + " - interval '5' day, "
                            + AGO
                            + " from "
                            + fresh);
            statement.execute(
                    "insert into shipments.container (number, status, facility, origin,"
                            + " destination, on_kind, on_reference, registered_at, announced_at,"
                            + " moved_at, heard_at, departed) select "
                            + NUMBER
                            + ", 'UNDER_WAY', "
                            + PLACE
                            + ", 'XIA-LANDPORT', 'GE-POTI', 'TRAIN', 'X' || n / 55,"
                            + " current_timestamp, current_timestamp, "
                            + AGO
                            + ", current_timestamp, mod(n, 2) = 0 from "
                            + fresh);
            statement.execute("analyze");
        }
    }
}
