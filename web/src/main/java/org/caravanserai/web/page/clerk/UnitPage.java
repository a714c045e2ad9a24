package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.inventory.unit.CarryOrder;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** One handling unit: what lies on it, and where it goes. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UnitView view;
    @Inject Units units;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private String id;
    private String to;
    private String outsidePermit;
    private final Earlier earlier = new Earlier();
    private final Moments moments = new Moments(() -> unit = null);
    private transient UnitShown unit;

    @PostConstruct
    void open() {
        moments.read(external.getRequestParameterMap());
        unit = view.get(external.getRequestParameterMap().get("id"), moments.times(sites));
        id = unit.sscc().value();
    }

    public UnitShown getUnit() {
        if (unit == null) {
            unit = view.get(id, moments.times(sites));
        }
        return unit;
    }

    public void move() {
        notices.attempt(
                () -> {
                    unit = units.move(id, new CarryOrder(to, earlier.at(sites), outsidePermit));
                    notices.good("units.moved", id, to);
                    unit.warnings().forEach(notices::warn);
                    to = null;
                    outsidePermit = null;
                });
    }

    /** The same unit under a new number. */
    void become(UnitShown renamed) {
        unit = renamed;
        id = renamed.sscc().value();
    }

    public Moments getMoments() {
        return moments;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public String getOutsidePermit() {
        return outsidePermit;
    }

    public void setOutsidePermit(String outsidePermit) {
        this.outsidePermit = outsidePermit;
    }
}
