package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.customs.payment.DutyBook;
import org.caravanserai.customs.payment.DutyMove;
import org.caravanserai.customs.payment.DutyStanding;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Where each tenge of duty stands, by declaration, client or guarantee, at any moment. */
@Named
@ViewScoped
public class DutyLedgerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DutyBook book;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<DutyStanding> rows = Rows.of(this::find);
    private final Moments moments = new Moments(() -> rows.restart("grid"));
    private DutyBook.By by = DutyBook.By.DECLARATION;
    private String declaration;
    private transient DutyStanding sum;

    @PostConstruct
    void open() {
        moments.read(external.getRequestParameterMap());
    }

    private Found<DutyStanding> find(Wanted wanted) {
        sum = book.sum(wanted.text(), moments.times(sites));
        return Found.page(
                book.standing(
                        by, wanted.text(), moments.times(sites), wanted.offset(), wanted.limit()),
                book.count(by, wanted.text(), moments.times(sites)));
    }

    /** All of what was found, in one line. */
    public DutyStanding getSum() {
        if (sum == null) {
            sum = book.sum(null, moments.times(sites));
        }
        return sum;
    }

    /** What moved on the declaration the reader opened. */
    public List<DutyMove> getMoves() {
        return declaration == null || declaration.isBlank()
                ? List.of()
                : book.moves(declaration, moments.times(sites));
    }

    public DutyBook.By[] getWays() {
        return DutyBook.By.values();
    }

    public Rows<DutyStanding> getRows() {
        return rows;
    }

    public Moments getMoments() {
        return moments;
    }

    public DutyBook.By getBy() {
        return by;
    }

    public void setBy(DutyBook.By by) {
        this.by = by;
    }

    public String getDeclaration() {
        return declaration;
    }

    public void setDeclaration(String declaration) {
        this.declaration = declaration;
    }
}
