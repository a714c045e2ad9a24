package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.clock.ClockKind;
import org.caravanserai.shipments.clock.ClockRow;
import org.caravanserai.shipments.clock.Clocks;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Wanted;

/** Which clocks run, the one that costs first at the top; those of one box with its pauses. */
@Named
@ViewScoped
public class ClocksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Clocks clocks;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject HouseClock clock;

    private final Rows<ClockRow> rows = Rows.of(this::find);
    private final PauseForm form = new PauseForm();
    private ClockKind kind;
    private String id;

    private Found<ClockRow> find(Wanted wanted) {
        return Found.page(
                clocks.running(kind, wanted.offset(), wanted.limit()), clocks.count(kind));
    }

    public void pause() {
        boolean done =
                notices.attempt(
                        () ->
                                clocks.pause(
                                        number(),
                                        form.getKind(),
                                        sites.moment(form.getFrom()),
                                        sites.moment(form.getTo()),
                                        form.getReason()));
        if (done) {
            notices.good("clocks.paused");
            form.clear();
        }
    }

    public void resume(long pause) {
        if (notices.attempt(() -> clocks.resume(number(), pause))) {
            notices.good("clocks.resumed");
        }
    }

    /** The clocks of the box whose page this is; none where the list is shown. */
    public List<ClockRow> getBox() {
        return id == null ? List.of() : clocks.of(number());
    }

    private ContainerNumber number() {
        return ContainerNumber.asReceived(id);
    }

    public boolean over(ClockRow row) {
        return row.over(clock.now());
    }

    public Rows<ClockRow> getRows() {
        return rows;
    }

    public List<ClockKind> getKinds() {
        return List.of(ClockKind.values());
    }

    public PauseForm getForm() {
        return form;
    }

    public ClockKind getKind() {
        return kind;
    }

    public void setKind(ClockKind kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
