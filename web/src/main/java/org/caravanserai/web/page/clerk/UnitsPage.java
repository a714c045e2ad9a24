package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Set;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.time.TwoTimes;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Handling units: make one, find one, print the labels of several. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UnitView view;
    @Inject Units units;
    @Inject Warehouses warehouses;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final Rows<UnitShown> rows = Rows.of(this::find).knowing(this::known);
    private final Moments moments = new Moments(() -> rows.restart("grid"));
    private final UnitForm form = new UnitForm();
    private final Earlier earlier = new Earlier();
    private String made;

    @PostConstruct
    void open() {
        form.setFacility(warehouses.busiest());
    }

    private Found<UnitShown> find(Wanted wanted) {
        String text = wanted.text() == null ? "" : wanted.text();
        TwoTimes times = moments.times(sites);
        return Found.page(
                view.list(text, times, wanted.sieve(), wanted.offset(), wanted.limit()),
                view.count(text, times, wanted.sieve()));
    }

    private Set<String> known() {
        return view.columns(moments.times(sites));
    }

    public void make() {
        notices.attempt(
                () -> {
                    UnitShown unit = units.make(form.order(earlier.at(sites)));
                    made = unit.sscc().value();
                    notices.good("units.made", made);
                    unit.warnings().forEach(notices::warn);
                    form.clear();
                });
    }

    /** The labels of the chosen units, to be printed or sent to a printer. */
    public void label(String format) {
        if (rows.chosenKeys().isEmpty()) {
            notices.bad("units.choose-first");
            return;
        }
        String numbers = String.join(",", rows.chosenKeys());
        String address = "/print/unit-label?form=" + format + "&subject=" + numbers;
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public Rows<UnitShown> getRows() {
        return rows;
    }

    public Moments getMoments() {
        return moments;
    }

    public UnitForm getForm() {
        return form;
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public String getMade() {
        return made;
    }
}
