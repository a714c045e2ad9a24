package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.inventory.printing.LabelSizes;
import org.caravanserai.inventory.printing.PrintLog;
import org.caravanserai.inventory.printing.PrintShown;
import org.caravanserai.inventory.unit.CarryOrder;
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.UnitView;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Moments;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** One handling unit: what lies on it, its label, and where it goes. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UnitView view;
    @Inject Units units;
    @Inject LabelSizes sizes;
    @Inject PrintLog log;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private String id;
    private String to;
    private String reason;
    private String size;
    private String outsidePermit;
    private final Earlier earlier = new Earlier();
    private final Earlier labelled = new Earlier();
    private final Moments moments = new Moments(() -> unit = null);
    private transient UnitShown unit;

    @PostConstruct
    void open() {
        moments.read(external.getRequestParameterMap());
        unit = view.get(external.getRequestParameterMap().get("id"), moments.times(sites));
        id = unit.sscc().value();
        size = sizes.named(null).name();
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

    public void relabel() {
        if (notices.attempt(
                () -> unit = units.relabel(id, reason, null, labelled.at(sites)), this::atLabel)) {
            id = unit.sscc().value();
            notices.good("units.relabelled", id);
            reason = null;
        }
    }

    /** The page has two times: that of a new number stands in the panel of its reason. */
    private boolean atLabel(Problem problem) {
        boolean time = "effectiveAt".equals(problem.field());
        if (time) {
            notices.at("relabel:labelledAt", problem.code(), problem.args().toArray());
        }
        return time;
    }

    public Earlier getLabelled() {
        return labelled;
    }

    public Moments getMoments() {
        return moments;
    }

    public List<LabelSize> getSizes() {
        return sizes.all();
    }

    public List<PrintShown> getPrints() {
        return log.of("unit-label", id);
    }

    /** What the links to the label ask for. */
    public String getQuery() {
        return "subject=" + id + "&size=" + URLEncoder.encode(size, StandardCharsets.UTF_8);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
