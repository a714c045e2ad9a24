package org.caravanserai.customs.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.time.HouseClock;

/** Writes what changed in the books, and what stood there before. */
@ApplicationScoped
class ChangeBook {

    private static final String ROWS = "customs.book_row_seq";
    private static final String NEXT = "select nextval('customs.reference_row_seq')";
    private static final String SELECT =
            "select id, book, remark, rows_added, rows_changed, rows_ended, made_by, made_at,"
                    + " undone_by, undone_at from customs.reference_change";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject PlainSql sql;
    @Inject HouseClock clock;

    /** Every row of a book. */
    List<BookRow> all(Book book) {
        List<BookRow> rows = new ArrayList<>(sql.rows(book.select(), row -> row(book, row)));
        rows.sort(
                Comparator.comparing((BookRow row) -> String.join("\u0001", row.key(book)))
                        .thenComparing(BookRow::from));
        return rows;
    }

    /** The rows that may speak of one of the codes; of small books every row. */
    List<BookRow> of(Book book, Collection<CommodityCode> codes) {
        if (book != Book.TARIFF && book != Book.LOWER_RATES) {
            return all(book);
        }
        List<String> wanted = codes.stream().map(CommodityCode::value).toList();
        return wanted.isEmpty()
                ? List.of()
                : sql.rows(
                        book.select() + " where code = any(?) order by code, valid_from",
                        row -> row(book, row),
                        wanted);
    }

    private static BookRow row(Book book, ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        int at = 2;
        for (BookColumn column : book.columns()) {
            cells.put(column.name(), Cells.read(column, row, at));
            at += column.width();
        }
        return new BookRow(row.getLong(1), cells);
    }

    /** Carries the steps out and keeps how to go back. */
    long keep(Book book, List<BookStep> steps, String remark, String by) {
        long change = next();
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> trail = new ArrayList<>();
        Iterator<Long> ids = sql.numbers(ROWS, count(steps, BookStep.Kind.ADDED)).iterator();
        for (BookStep step : steps) {
            boolean added = step.kind() == BookStep.Kind.ADDED;
            long id = added ? ids.next() : step.before().id();
            (added ? inserts : updates).add(values(book, step.after(), id));
            String before = added ? null : json(step.before().cells());
            trail.add(new Object[] {change, trail.size(), id, step.kind().name(), before});
        }
        sql.batch(
                "insert into customs.reference_change (id, book, remark, rows_added, rows_changed,"
                        + " rows_ended, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                List.<Object[]>of(
                        new Object[] {
                            change,
                            book.name(),
                            remark,
                            count(steps, BookStep.Kind.ADDED),
                            count(steps, BookStep.Kind.CHANGED),
                            count(steps, BookStep.Kind.ENDED),
                            by,
                            now()
                        }));
        sql.batch(book.update(), updates);
        sql.batch(book.insert(), inserts);
        sql.batch(
                "insert into customs.reference_change_row (change_id, place, book_row, kind,"
                        + " cells_before) values (?, ?, ?, ?, ?)",
                trail);
        return change;
    }

    private static int count(List<BookStep> steps, BookStep.Kind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }

    private long next() {
        return sql.rows(NEXT, row -> row.getLong(1)).get(0);
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static Object[] values(Book book, BookRow row, long id) {
        List<Object> values = new ArrayList<>();
        for (BookColumn column : book.columns()) {
            values.addAll(Cells.values(column, row.cell(column.name())));
        }
        values.add(id);
        return values.toArray();
    }

    /** A later change, not undone, of a row that this one touched. */
    Optional<Long> laterThan(long change) {
        return sql
                .rows(
                        "select min(c.id) from customs.reference_change c join"
                            + " customs.reference_change_row r on r.change_id = c.id where c.id > ?"
                            + " and c.undone_at is null and r.book_row in (select book_row from"
                            + " customs.reference_change_row where change_id = ?)",
                        row -> row.getObject(1) == null ? null : row.getLong(1),
                        change,
                        change)
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    void takeBack(BookChangeShown change, String by) {
        Book book = change.book();
        List<Object[]> deletes = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        sql.rows(
                "select book_row, cells_before from customs.reference_change_row where change_id ="
                        + " ? order by place desc",
                row -> {
                    long id = row.getLong(1);
                    String before = row.getString(2);
                    return before == null
                            ? deletes.add(new Object[] {id})
                            : updates.add(values(book, new BookRow(id, cells(before)), id));
                },
                change.id());
        sql.batch(book.delete(), deletes);
        sql.batch(book.update(), updates);
        sql.batch(
                "update customs.reference_change set undone_by = ?, undone_at = ? where id = ?",
                List.<Object[]>of(new Object[] {by, now(), change.id()}));
    }

    Optional<BookChangeShown> find(long id) {
        return sql.rows(SELECT + " where id = ?", ChangeBook::shown, id).stream().findFirst();
    }

    List<BookChangeShown> list(Book book, int first, int most) {
        String order =
                " order by id desc offset %d rows fetch first %d rows only".formatted(first, most);
        return book == null
                ? sql.rows(SELECT + order, ChangeBook::shown)
                : sql.rows(SELECT + " where book = ?" + order, ChangeBook::shown, book.name());
    }

    private static BookChangeShown shown(ResultSet row) throws SQLException {
        OffsetDateTime undone = row.getObject(10, OffsetDateTime.class);
        return new BookChangeShown(
                row.getLong(1),
                Book.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                undone == null ? null : undone.toInstant());
    }

    private static String json(Map<String, String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> cells(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
