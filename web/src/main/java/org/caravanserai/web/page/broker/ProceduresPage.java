package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.ProcedureGraph;
import org.caravanserai.customs.procedure.ProcedureWay;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.customs.reference.Books;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** Which procedure may follow which today, and what each does to duties and goods. */
@Named
@ViewScoped
public class ProceduresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ProcedureGraph graph;
    @Inject Books books;
    @Inject HouseClock clock;
    @Inject Texts texts;

    private final Rows<ProcedureWay> rows = Rows.of(this::find);

    private Found<ProcedureWay> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                getWays().stream()
                        .filter(way -> named(way).anyMatch(n -> n.contains(text)))
                        .toList(),
                wanted);
    }

    private Stream<String> named(ProcedureWay way) {
        return Stream.of(way.code(), name(way.requested()), name(way.previous()))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    public List<ProcedureWay> getWays() {
        return graph.on(OfficeCalendar.day(clock.now()));
    }

    /** Those that goods in this warehouse can be declared for. */
    public List<ProcedureWay> getHandled() {
        return getWays().stream().filter(way -> way.stockStatus() != null).toList();
    }

    public String name(String code) {
        return texts.get("00".equals(code) ? "procedures.none" : "customs.procedure." + code);
    }

    /** How procedures end today, and what may come then. */
    public List<BookRow> getEnds() {
        return books.rows(Book.PROCEDURE_ENDS, null, OfficeCalendar.day(clock.now()));
    }

    public Rows<ProcedureWay> getRows() {
        return rows;
    }
}
