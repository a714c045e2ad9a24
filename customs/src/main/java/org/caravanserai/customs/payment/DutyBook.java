package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.party.ClientScope;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * The duty ledger as people read it: suspended, due, paid and freed, by declaration, client or
 * guarantee, as of any moment and as it was known then. Every tenge stands in exactly one of them.
 */
@ApplicationScoped
@Retried
@Transactional
public class DutyBook {

    private static final String NUMBER =
            "'D-' || case when d.id < 1000000 then lpad(cast(d.id as varchar(15)), 6, '0')"
                    + " else cast(d.id as varchar(15)) end";
    private static final String NAMED = " and " + NUMBER + " = upper(?)";
    private static final String FROM =
            " from customs.duty_entry e join customs.declaration d on d.id = e.declaration"
                    + " where e.effective_at <= ? and e.recorded_at <= ?";

    @Inject PlainSql sql;
    @Inject ClientScope scope;
    @Inject HouseClock clock;

    /** What the ledger is summed by. */
    public enum By {
        DECLARATION(NUMBER, "d.client_name"),
        CLIENT("d.client", "max(d.client_name)"),
        GUARANTEE("d.guarantee", "cast(null as varchar(200))");

        private final String key;
        private final String name;

        By(String key, String name) {
            this.key = key;
            this.name = name;
        }

        private String groups() {
            return this == DECLARATION ? "d.id, d.client_name" : key;
        }
    }

    /**
     * In order of keys, the latest declaration first.
     *
     * @param text part of the key or of the client's name; blank for all
     */
    public List<DutyStanding> standing(By by, String text, TwoTimes times, int offset, int limit) {
        Asked asked = asked(text, times);
        asked.given.add(offset);
        asked.given.add(limit);
        return sql.rows(
                "select "
                        + by.key
                        + ", "
                        + by.name
                        + ", count(distinct e.declaration * 1000 + e.item), "
                        + sums()
                        + FROM
                        + asked.where
                        + " group by "
                        + by.groups()
                        + " order by 1"
                        + (by == By.DECLARATION ? " desc" : "")
                        + " offset ? rows fetch next ? rows only",
                DutyBook::standing,
                asked.given.toArray());
    }

    public long count(By by, String text, TwoTimes times) {
        Asked asked = asked(text, times);
        return sql.rows(
                        "select count(*) from (select 1 as one"
                                + FROM
                                + asked.where
                                + " group by "
                                + by.groups()
                                + ") g",
                        row -> row.getLong(1),
                        asked.given.toArray())
                .get(0);
    }

    /** All of it in one line; its key is null. */
    public DutyStanding sum(String text, TwoTimes times) {
        Asked asked = asked(text, times);
        return sql.rows(
                        "select cast(null as varchar(1)), cast(null as varchar(1)),"
                                + " count(distinct e.declaration * 1000 + e.item), "
                                + sums()
                                + FROM
                                + asked.where,
                        DutyBook::standing,
                        asked.given.toArray())
                .get(0);
    }

    /**
     * What moved on a declaration, the earliest first.
     *
     * @throws NotFound if there is none, or the actor sees none such
     */
    public List<DutyMove> moves(String declaration, TwoTimes times) {
        String name = declaration.strip();
        refuseUnseen(name);
        Asked asked = asked(null, times);
        return sql.rows(
                "select e.effective_at, e.recorded_at, e.item, e.from_state, e.to_state, e.amount"
                        + FROM
                        + asked.where
                        + NAMED
                        + " order by e.effective_at, e.id",
                DutyBook::move,
                asked.with(name).toArray());
    }

    private void refuseUnseen(String name) {
        List<Object> given = new ArrayList<>();
        String mine = mine(given);
        given.add(name);
        boolean seen =
                !sql.rows(
                                "select d.id from customs.declaration d where 1 = 1" + mine + NAMED,
                                row -> row.getLong(1),
                                given.toArray())
                        .isEmpty();
        if (!seen) {
            throw new NotFound("declaration", name);
        }
    }

    private static String sums() {
        List<String> sums = new ArrayList<>();
        for (DutyState state : DutyState.values()) {
            sums.add(
                    "sum(case when e.to_state = '%1$s' then e.amount else 0 end - case when"
                                    .formatted(state)
                            + " e.from_state = '%1$s' then e.amount else 0 end)".formatted(state));
        }
        return String.join(", ", sums);
    }

    /** The conditions of a question, and what they are filled with. */
    private record Asked(String where, List<Object> given) {

        List<Object> with(Object more) {
            List<Object> all = new ArrayList<>(given);
            all.add(more);
            return all;
        }
    }

    private Asked asked(String text, TwoTimes times) {
        StringBuilder where = new StringBuilder();
        List<Object> given = new ArrayList<>();
        given.add(OffsetDateTime.ofInstant(times.moment(clock.now()), ZoneOffset.UTC));
        given.add(OffsetDateTime.ofInstant(times.known(clock.now()), ZoneOffset.UTC));
        where.append(mine(given));
        if (text != null && !text.isBlank()) {
            where.append(" and lower(" + NUMBER + " || ' ' || d.client_name || ' ' || d.client")
                    .append(" || ' ' || coalesce(d.guarantee, '')) like ?");
            String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
            given.add("%" + plain + "%");
        }
        return new Asked(where.toString(), given);
    }

    /** Narrows to the clients of the actor. */
    private String mine(List<Object> given) {
        Collection<PartyId> clients = scope.clients();
        if (clients == null) {
            return "";
        }
        given.add(clients.stream().map(PartyId::value).toList());
        return " and d.client = any(?)";
    }

    private static DutyStanding standing(ResultSet row) throws SQLException {
        return new DutyStanding(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                amount(row, DutyState.SUSPENDED),
                amount(row, DutyState.DUE),
                amount(row, DutyState.PAID),
                amount(row, DutyState.FREED));
    }

    private static BigDecimal amount(ResultSet row, DutyState state) throws SQLException {
        BigDecimal amount = row.getBigDecimal(4 + state.ordinal());
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static DutyMove move(ResultSet row) throws SQLException {
        return new DutyMove(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                state(row.getString(4)),
                state(row.getString(5)),
                row.getBigDecimal(6));
    }

    private static DutyState state(String name) {
        return name == null ? null : DutyState.valueOf(name);
    }
}
