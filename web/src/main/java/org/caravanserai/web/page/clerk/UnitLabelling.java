package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
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
import org.caravanserai.inventory.unit.UnitShown;
import org.caravanserai.inventory.unit.Units;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** The label of the handling unit that is open: its size, its copies, and a new number. */
@Named
@ViewScoped
public class UnitLabelling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UnitPage page;
    @Inject Units units;
    @Inject LabelSizes sizes;
    @Inject PrintLog log;
    @Inject Notices notices;
    @Inject Sites sites;

    private final Earlier labelled = new Earlier();
    private String reason;
    private String size;

    @PostConstruct
    void open() {
        size = sizes.named(null).name();
    }

    /** Gives the unit a number of its own in place of one that is lost or wrong. */
    public void relabel() {
        String[] number = new String[1];
        if (notices.attempt(() -> number[0] = renamed(), this::atLabel)) {
            notices.good("units.relabelled", number[0]);
            reason = null;
        }
    }

    private String renamed() {
        UnitShown unit = units.relabel(id(), reason, null, labelled.at(sites));
        page.become(unit);
        return unit.sscc().value();
    }

    /** The page has two times: that of a new number stands in the panel of its reason. */
    private boolean atLabel(Problem problem) {
        boolean time = "effectiveAt".equals(problem.field());
        if (time) {
            notices.at("relabel:labelledAt", problem.code(), problem.args().toArray());
        }
        return time;
    }

    public List<LabelSize> getSizes() {
        return sizes.all();
    }

    public List<PrintShown> getPrints() {
        return log.of("unit-label", id());
    }

    /** What the links to the label ask for. */
    public String getQuery() {
        return "subject=" + id() + "&size=" + URLEncoder.encode(size, StandardCharsets.UTF_8);
    }

    private String id() {
        return page.getUnit().sscc().value();
    }

    public Earlier getLabelled() {
        return labelled;
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
