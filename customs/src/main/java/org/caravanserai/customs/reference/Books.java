package org.caravanserai.customs.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.ReferenceDataChanged;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.kernel.time.HouseClock;

/** The books of reference data: read, changed by sheet or by form, and changed back. */
@ApplicationScoped
@Retried
@Transactional
public class Books {

    /** Most rows of one sheet: the whole tariff has some thirteen thousand. */
    public static final int MOST_ROWS = 20_000;

    private static final String LOCK =
            "select edition from customs.reference_edition where id = 1 for update";

    @Inject PlainSql sql;
    @Inject ChangeBook changes;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<ReferenceDataChanged> told;

    /**
     * Rows in order of their keys and first days.
     *
     * @param text anything that stands in a row; null or blank for all
     * @param day only what is in force then; null for everything that ever was
     */
    public List<BookRow> rows(Book book, String text, LocalDate day) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        String code = wanted.matches("[0-9 ]+") ? wanted.replace(" ", "") : wanted;
        return changes.all(book).stream()
                .filter(row -> day == null || row.inForce(day))
                .filter(
                        row ->
                                row.cells().values().stream()
                                        .anyMatch(c -> c.toLowerCase(Locale.ROOT).contains(code)))
                .toList();
    }

    /**
     * Makes the rows part of the book, or only says what that would do.
     *
     * @param remark why, or the name of the sheet
     */
    public BookChange change(
            Book book, List<Map<String, String>> rows, String remark, boolean dryRun) {
        sql.rows(LOCK, row -> row.getLong(1));
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw InvalidInput.of("rows", "reference-rows", MOST_ROWS);
        }
        BookPlan plan = new BookPlan(book, changes.all(book));
        plan.add(rows);
        boolean keep = !dryRun && plan.problems().isEmpty() && !plan.steps().isEmpty();
        Long id = null;
        if (keep) {
            if (remark == null || remark.isBlank()) {
                throw InvalidInput.of("remark", "required", "remark");
            }
            id = changes.keep(book, plan.steps(), remark.strip(), actor.get().user());
        }
        BookChange change =
                new BookChange(
                        id,
                        book,
                        rows.size(),
                        plan.unchanged(),
                        plan.problems().isEmpty() ? plan.steps() : List.of(),
                        plan.problems());
        if (keep) {
            tell(change, remark.strip());
        }
        return change;
    }

    /**
     * Makes one row, keyed by hand, part of the book.
     *
     * @param opened the row of the book from which it was written; null for none
     * @throws InvalidInput at the columns, where a sheet would name its row
     * @throws Refusal {@code changed-meanwhile} where that row is no longer as it was
     */
    public BookChange enter(Book book, Map<String, String> cells, String remark, BookRow opened) {
        sql.rows(LOCK, row -> row.getLong(1));
        if (opened != null) {
            Seen.check(Seen.of(opened.cells()), Seen.of(now(book, opened).cells()));
        }
        BookChange change = change(book, List.of(Map.copyOf(cells)), remark, false);
        InvalidInput.throwIfAny(
                change.rejected().stream()
                        .map(one -> new Problem(null, one.field(), one.code(), one.args()))
                        .toList());
        return change;
    }

    /** The row as it stands now; without words where it was taken out. */
    private BookRow now(Book book, BookRow opened) {
        return changes.all(book).stream()
                .filter(row -> row.id() == opened.id())
                .findFirst()
                .orElseGet(
                        () -> {
                            Map<String, String> nothing = new HashMap<>(opened.cells());
                            nothing.replaceAll((column, text) -> "");
                            return new BookRow(opened.id(), nothing);
                        });
    }

    private void tell(BookChange change, String remark) {
        Instant now = clock.now();
        told.fire(
                new ReferenceDataChanged(
                        change.book().path(),
                        change.id(),
                        (int) change.count(BookStep.Kind.ADDED),
                        (int) change.count(BookStep.Kind.CHANGED),
                        (int) change.count(BookStep.Kind.ENDED),
                        remark,
                        now));
    }

    /**
     * Puts the rows back as they were before.
     *
     * @throws Refusal {@code reference-undone} or {@code reference-changed-since} (the later one)
     */
    public void undo(long id, String reason) {
        sql.rows(LOCK, row -> row.getLong(1));
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "required", "reason");
        }
        BookChangeShown change =
                changes.find(id)
                        .orElseThrow(() -> new NotFound("reference-change", String.valueOf(id)));
        if (change.undoneBy() != null) {
            throw new Refusal("reference-undone", id, change.undoneBy());
        }
        changes.laterThan(id)
                .ifPresent(
                        later -> {
                            throw new Refusal("reference-changed-since", id, later);
                        });
        changes.takeBack(change, actor.get().user());
        told.fire(
                new ReferenceDataChanged(
                        change.book().path(),
                        id,
                        -change.added(),
                        -change.changed(),
                        -change.ended(),
                        reason.strip(),
                        clock.now()));
    }

    /**
     * What was changed, the latest first.
     *
     * @param book null for all
     * @param first how many of them are passed over
     */
    public List<BookChangeShown> changes(Book book, int first, int most) {
        return changes.list(book, first, most);
    }
}
