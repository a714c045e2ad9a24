package org.caravanserai.web.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The questions to a long ledger as somebody would type them into the database's own console. */
final class BareQuestions {

    private static final String BALANCES =
            "select b.lot, b.place, b.status, b.packages, b.net_kg, b.gross_kg,"
                    + " b.supplementary_quantity from inventory.balance b";

    private static final String PAGE =
            " order by b.lot, b.place, b.status fetch first 51 rows only";

    private static final String SUMS =
            "select y.place, y.status, count(distinct y.lot), sum(y.packages), sum(y.net_kg),"
                    + " sum(y.gross_kg), sum(y.supplementary_quantity) from (";

    private static final String COLUMNS =
            "select x.lot, x.place, x.status, x.packages, x.net_kg, x.gross_kg,"
                    + " x.supplementary_quantity from ";

    private static final String ENTRIES =
            COLUMNS + "inventory.entry x where x.effective_at <= ? and x.recorded_at <= ?";

    private static final String SINCE =
            COLUMNS
                    + "inventory.closed_balance x where x.closed_day = ? union all "
                    + ENTRIES
                    + " and x.effective_at >= ? union all "
                    + COLUMNS
                    + "inventory.late_entry z join inventory.entry x on x.id = z.entry"
                    + " where z.recorded_at >= ? and z.recorded_at <= ? and z.effective_at < ?";

    private static final String GROUPED = ") y where y.place > 5 group by y.place, y.status";

    private final DataSource source;
    private long asked;

    BareQuestions(DataSource source) {
        this.source = source;
    }

    long lot(String lot) throws SQLException {
        return rows(BALANCES + " where b.lot = ?", lot);
    }

    long page() throws SQLException {
        return rows(BALANCES + PAGE);
    }

    long pageOfSite() throws SQLException {
        return rows(
                BALANCES + " join inventory.place p on p.id = b.place where p.site = ?" + PAGE,
                Shelves.SITE);
    }

    long heaviest() throws SQLException {
        String some = " join inventory.lot l on l.id = b.lot where lower(l.description) like '%e%'";
        return rows(BALANCES + some + " order by b.net_kg desc fetch first 50 rows only")
                + rows("select count(*) from inventory.balance b" + some);
    }

    /** All bins of the site as of a moment, as known at another, from the last closing before. */
    long site(Instant asOf, Instant known) throws SQLException {
        OffsetDateTime moment = asOf.atOffset(ZoneOffset.UTC);
        OffsetDateTime knowledge = known.atOffset(ZoneOffset.UTC);
        LocalDate closed = closed(moment.isBefore(knowledge) ? moment : knowledge);
        if (closed == null) {
            return rows(SUMS + ENTRIES + GROUPED, moment, knowledge);
        }
        OffsetDateTime since = closed.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        return rows(
                SUMS + SINCE + GROUPED, closed, moment, knowledge, since, since, knowledge, since);
    }

    private LocalDate closed(OffsetDateTime before) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement last =
                        connection.prepareStatement(
                                "select max(closed_day) from inventory.closing"
                                        + " where closed_day < ?")) {
            last.setObject(1, before.toLocalDate());
            try (ResultSet row = last.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    /** Each time another text: H2 answers the very same question from memory. */
    private long rows(String sql, Object... arguments) throws SQLException {
        String text = sql + " -- " + ++asked;
        try (Connection connection = source.getConnection();
                PreparedStatement question = connection.prepareStatement(text)) {
            for (int i = 0; i < arguments.length; i++) {
                question.setObject(i + 1, arguments[i]);
            }
            long rows = 0;
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }
}
