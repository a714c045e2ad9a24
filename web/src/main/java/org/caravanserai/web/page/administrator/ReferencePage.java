package org.caravanserai.web.page.administrator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookChange;
import org.caravanserai.customs.reference.BookChangeShown;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/**
 * The books of reference data: read by all, changed by the administrator, row by row here, by
 * {@link ReferenceSheet} many at once.
 */
@Named
@ViewScoped
public class ReferencePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHANGES = 20;
    private static final Set<Book> WAITING =
            EnumSet.of(
                    Book.TARIFF,
                    Book.SURCHARGES,
                    Book.PREFERENCES,
                    Book.RELIEFS,
                    Book.LOWER_RATES,
                    Book.RESTRICTIONS);

    @Inject Books books;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final Rows<BookRow> rows = Rows.of(this::find);
    private final Map<String, String> cells = new LinkedHashMap<>();
    private Long opened;
    private Map<String, String> shown = Map.of();
    private Book book = Book.RATES;
    private boolean past;
    private String remark;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        notices.attempt(
                () -> book = asked.get("book") == null ? book : Book.named(asked.get("book")));
        begin(Map.of());
        if (asked.get("row") != null) {
            books.rows(book, null, null).stream()
                    .filter(row -> asked.get("row").equals(String.valueOf(row.id())))
                    .findFirst()
                    .ifPresent(this::take);
        }
    }

    /** The row that is written anew, as it stands now: that is what a save goes by. */
    private void take(BookRow row) {
        begin(row.cells());
        opened = row.id();
        shown = row.cells();
    }

    private void begin(Map<String, String> given) {
        book.columns().forEach(column -> cells.put(column.name(), ""));
        cells.putAll(given);
        remark = null;
        opened = null;
    }

    private Found<BookRow> find(Wanted wanted) {
        LocalDate day = past ? null : OfficeCalendar.day(clock.now());
        return Found.whole(books.rows(book, wanted.text(), day), wanted);
    }

    /** Makes what was typed a row of the book. */
    public void enter() {
        BookRow before = opened == null ? null : new BookRow(opened, shown);
        boolean kept =
                notices.attempt(
                        () -> {
                            BookChange made = books.enter(book, cells, remark, before);
                            notices.good(made.isNothing() ? "reference.nothing" : "reference.kept");
                            begin(Map.of());
                        });
        if (!kept && before != null) {
            books.rows(book, null, null).stream()
                    .filter(row -> row.id() == before.id())
                    .forEach(row -> shown = row.cells());
        }
    }

    public void undo(long change) {
        if (notices.attempt(() -> books.undo(change, remark))) {
            notices.good("reference.undone", change);
            remark = null;
        }
    }

    /** Whether the book waits for facts that nobody could deliver with the program. */
    public boolean isWaiting() {
        return WAITING.contains(book);
    }

    public boolean isEditable() {
        return actor.get().is(Role.ADMINISTRATOR);
    }

    public List<BookChangeShown> getChanges() {
        return books.changes(book, 0, CHANGES);
    }

    public Book[] getAll() {
        return Book.values();
    }

    public Rows<BookRow> getRows() {
        return rows;
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public Book getBook() {
        return book;
    }

    /** Whether rows that are not in force today are shown too. */
    public boolean isPast() {
        return past;
    }

    public void setPast(boolean past) {
        this.past = past;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
