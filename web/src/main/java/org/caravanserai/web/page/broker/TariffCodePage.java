package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.customs.reference.CodeBook;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;

/** Everything the books say of one code of the tariff. */
@Named
@ViewScoped
public class TariffCodePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CodeBook codes;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private String code;
    private transient Map<Book, List<BookRow>> found = Map.of();

    public void read() {
        if (code == null) {
            throw new NotFound("commodity-code", "");
        }
        notices.attempt(
                () ->
                        found =
                                codes.concerning(
                                        Typed.value(() -> CommodityCode.parse(code), "code")));
    }

    public List<Book> getBooks() {
        return new ArrayList<>(found.keySet());
    }

    public List<BookRow> rows(Book book) {
        return found.getOrDefault(book, List.of());
    }

    public boolean now(BookRow row) {
        LocalDate today = OfficeCalendar.day(clock.now());
        return row.inForce(today);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
