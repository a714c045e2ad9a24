package org.caravanserai.customs.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * How much of each guarantee was free at a moment, as it was known at another: summed from its
 * entries through one index, whatever was entered since.
 */
@ApplicationScoped
@Retried
@Transactional
public class GuaranteePast {

    private static final String HELD =
            "select guarantee, sum(case kind when 'RESERVED' then amount when 'GIVEN_BACK' then"
                + " -amount when 'USED' then -amount else 0 end), sum(case kind when 'USED' then"
                + " amount when 'FREED' then -amount else 0 end) from customs.guarantee_entry where"
                + " guarantee = any(?) and effective_at <= ? and recorded_at <= ? group by"
                + " guarantee";

    /** The oldest first, whether known by then or not. */
    private static final String TERMS =
            "select guarantee, amount, valid_until, effective_at, recorded_at from"
                    + " customs.guarantee_entry where guarantee = any(?) and kind in ('OPENED',"
                    + " 'CHANGED') order by id";

    @Inject Guarantees guarantees;
    @Inject PlainSql sql;
    @Inject HouseClock clock;

    private record Held(String guarantee, BigDecimal reserved, BigDecimal used) {}

    private record Terms(String guarantee, BigDecimal limit, LocalDate until, boolean then) {}

    /** Those that were on file then, as far as the actor may see them now. */
    public List<GuaranteeStatus> list(TwoTimes times) {
        List<GuaranteeStatus> now = guarantees.list();
        if (times.current() || now.isEmpty()) {
            return now;
        }
        Instant moment = times.moment(clock.now());
        Instant known = times.known(clock.now());
        List<String> ids = now.stream().map(GuaranteeStatus::id).toList();
        Map<String, Held> held =
                sql.rows(HELD, GuaranteePast::held, ids, moment, known).stream()
                        .collect(Collectors.toMap(Held::guarantee, row -> row));
        Map<String, Terms> terms = new HashMap<>();
        sql.rows(TERMS, row -> terms(row, moment, known), ids)
                .forEach(
                        row ->
                                terms.merge(
                                        row.guarantee(),
                                        row,
                                        (before, later) -> later.then() ? later : before));
        return now.stream()
                .map(status -> then(status, held.get(status.id()), terms.get(status.id())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3));
    }

    private static Terms terms(ResultSet row, Instant moment, Instant known) throws SQLException {
        Instant effective = row.getObject(4, java.time.OffsetDateTime.class).toInstant();
        Instant recorded = row.getObject(5, java.time.OffsetDateTime.class).toInstant();
        return new Terms(
                row.getString(1),
                row.getBigDecimal(2),
                row.getObject(3, LocalDate.class),
                !effective.isAfter(moment) && !recorded.isAfter(known));
    }

    /** Null for one that was put on file later; one without terms of its own had those of now. */
    private static GuaranteeStatus then(GuaranteeStatus now, Held held, Terms terms) {
        if (terms != null && !terms.then()) {
            return null;
        }
        return new GuaranteeStatus(
                now.id(),
                now.holder(),
                terms == null ? now.limit() : terms.limit(),
                held == null ? BigDecimal.ZERO : held.reserved(),
                held == null ? BigDecimal.ZERO : held.used(),
                now.currency(),
                now.validFrom(),
                terms == null || terms.until() == null ? now.validUntil() : terms.until(),
                now.kind(),
                now.issuer(),
                now.document(),
                now.warnPercent());
    }
}
