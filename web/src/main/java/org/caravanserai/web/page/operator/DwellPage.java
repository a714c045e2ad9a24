package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.caravanserai.shipments.clock.DwellReport;
import org.caravanserai.shipments.clock.Dwells;

/** How long boxes stand at borders and terminals: all places, or one with its weeks. */
@Named
@ViewScoped
public class DwellPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 13;

    @Inject Dwells dwells;

    private String id;
    private int weeks = QUARTER;
    private transient DwellReport one;
    private transient List<DwellReport> all;

    public List<DwellReport> getAll() {
        if (all == null) {
            all = dwells.all(weeks);
        }
        return all;
    }

    /** Null where all places are shown. */
    public DwellReport getOne() {
        if (one == null && id != null) {
            one = dwells.of(id, weeks);
        }
        return one;
    }

    /** Minutes that half needed in the slowest week: what a full bar stands for. */
    public long getLongest() {
        return getOne().weeks().stream().mapToLong(w -> w.half().toMinutes()).max().orElse(1);
    }

    public long days(int hours) {
        return Duration.ofHours(hours).toDays();
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
        one = null;
        all = null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
