package org.caravanserai.web.page.clerk;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.unit.UnitKind;
import org.caravanserai.inventory.unit.UnitOrder;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
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
    private String facility;
    private UnitKind kind = UnitKind.PALLET;
    private String location;
    private String lot;
    private BigDecimal packages;
    private String made;
    private final Earlier earlier = new Earlier();

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
                    UnitShown unit = units.make(order());
                    made = unit.sscc().value();
                    notices.good("units.made", made);
                    unit.warnings().forEach(notices::warn);
                    lot = null;
                    packages = null;
                });
    }

    private UnitOrder order() {
        String site = facility == null ? warehouses.busiest() : facility;
        try {
            List<UnitOrder.Line> goods =
                    lot == null
                            ? List.of()
                            : List.of(new UnitOrder.Line(LotId.parse(lot), measures()));
            return new UnitOrder(
                    Warehouses.facility(site), kind, location, goods, earlier.at(sites));
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("lot"));
        }
    }

    private MeasuresAsked measures() {
        return packages == null ? null : new MeasuresAsked(packages, null, null, null);
    }

    /** The labels of the chosen units, to be printed or sent to a printer. */
    public void label(String form) {
        if (rows.chosenKeys().isEmpty()) {
            notices.bad("units.choose-first");
            return;
        }
        String numbers = String.join(",", rows.chosenKeys());
        String address = "/print/unit-label?form=" + form + "&subject=" + numbers;
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

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public String getMade() {
        return made;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }
}
