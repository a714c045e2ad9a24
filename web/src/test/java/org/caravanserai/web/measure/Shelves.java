package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A warehouse full of lots, laid down by bulk SQL: the stock book and the customs account of each,
 * so that rooms agree, with the rows of their receipt.
 */
final class Shelves {

    static final String SITE = "KZ-KHORGOS-GATEWAY";
    static final int BINS = 1000;
    static final int FIRST_BIN = 1_000;

    /** Lots 1 to this many lie in bin 1 in temporary storage, a thousand packages each. */
    static final int LOTS = 200;

    /** Lots from here, so many, are released and wait for their lorry. */
    static final int FIRST_RELEASED = 100_000;

    private static final String AMOUNTS = "1000, 12000.5, 12500.25, 640.125";
    private static final String LOT_ID = "'LOT-' || lpad(cast(%s as varchar), 6, '0')";

    private final Measured database;
    private final DataSource source;

    Shelves(Measured database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    void site() throws SQLException {
        run(
                "insert into inventory.site (code, zone_id, name_en, name_ru, name_kk, name_zh) values ('%s', 'Asia/Almaty', 'G', 'G', 'G', 'G')"
                        .formatted(SITE));
        bins();
    }

    /** Bins in a site that is there. */
    void bins() throws SQLException {
        run(
                "insert into inventory.place (id, site, code, zone, kind, suitable, capacity_kg,"
                        + " customs_controlled) select %d + n, '%s', 'A-' || n, 'A', 'RACK',"
                                .formatted(FIRST_BIN, SITE)
                        + " 'GENERAL', 90000000, true from "
                        + database.numbers(1, BINS)
                        + "b");
    }

    /** So many lots with something in a bin each. */
    void lots(long from, int count, String status) throws SQLException {
        String lot = LOT_ID.formatted("n");
        String numbers = database.numbers(from, from + count - 1) + "b";
        run(
                "insert into inventory.lot (id, site, container, consignment, consignment_line,"
                        + " receipt, owner_id, owner_name, commodity, description, package_kind,"
                        + " supplementary_unit, storage_need, value_amount, value_currency,"
                        + " received_at) select "
                        + lot
                        + ", '"
                        + SITE
                        + "', 'CSQU' || lpad(cast(mod(n, 10000000) as varchar), 7, '0'), 'SMGS-' ||"
                        + " n, 1, n, 'ALMATY-SOLAR-LLP', 'Almaty Solar LLP', '8541430000',"
                        + " 'Modules', 'PX', 'MTK', 'GENERAL', 96000, 'USD', current_timestamp from"
                        + " "
                        + numbers,
                "insert into inventory.balance select "
                        + lot
                        + ", "
                        + FIRST_BIN
                        + " + 1 + mod(n, 500), '"
                        + status
                        + "', "
                        + AMOUNTS
                        + ", 0, 0, 0, 0 from "
                        + numbers,
                "insert into customs.account (lot, container, consignment, consignment_line,"
                        + " facility, owner, owner_name, commodity, description, packages, net_kg,"
                        + " gross_kg, supplementary_quantity, supplementary_unit, value_amount,"
                        + " value_currency, opened_at) select "
                        + lot
                        + ", 'CSQU' || lpad(cast(mod(n, 10000000) as varchar), 7, '0'), 'SMGS-' ||"
                        + " n, 1, '"
                        + SITE
                        + "', 'ALMATY-SOLAR-LLP', 'Almaty Solar LLP', '8541430000', 'Modules', "
                        + AMOUNTS
                        + ", 'MTK', 96000, 'USD', current_timestamp from "
                        + numbers,
                "insert into customs.account_balance (lot, regime, packages, net_kg, gross_kg,"
                        + " supplementary_quantity, supplementary_unit, storage_until) select "
                        + lot
                        + ", '"
                        + status
                        + "', "
                        + AMOUNTS
                        + ", 'MTK', null from "
                        + numbers);
    }

    /** The receipt of a day ago that brought these lots, for who asks what was there then. */
    void receipt(long from, int count, String status) throws SQLException {
        String then = "current_timestamp - interval '1' day";
        String numbers = database.numbers(from, from + count - 1) + "b";
        run(
                "insert into inventory.posting (id, kind, actor, effective_at, recorded_at) values"
                        + " (9000000000, 'RECEIPT', 'clerk', "
                        + then
                        + ", "
                        + then
                        + ")",
                entries("9000000000 + 2 * n", "1", "-", status, then, numbers),
                entries(
                        "9000000001 + 2 * n",
                        FIRST_BIN + " + 1 + mod(n, 500)",
                        "",
                        status,
                        then,
                        numbers));
    }

    private static String entries(
            String id, String place, String sign, String status, String then, String numbers) {
        String amounts = sign + AMOUNTS.replace(", ", ", " + sign);
        return "insert into inventory.entry (id, posting, lot, place, status, packages, net_kg,"
                + " gross_kg, supplementary_quantity, effective_at, recorded_at) select "
                + String.join(
                        ", ",
                        id,
                        "9000000000",
                        LOT_ID.formatted("n"),
                        place,
                        "'" + status + "'",
                        amounts,
                        then,
                        then)
                + " from "
                + numbers;
    }

    static String lot(long number) {
        return "LOT-%06d".formatted(number);
    }

    static String bin(long number) {
        return "A-" + number;
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
