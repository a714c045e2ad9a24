package org.caravanserai.web.page.operator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.shipments.handover.HandoverNote;
import org.caravanserai.shipments.handover.Handovers;
import org.caravanserai.shipments.handover.OpenPoint;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;

/** What the sites tell each other from shift to shift. */
@Named
@ViewScoped
public class HandoversPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Handovers handovers;
    @Inject Notices notices;
    @Inject CurrentActor actor;

    private final HandoverForm form = new HandoverForm();
    private final Rows<HandoverNote> rows =
            Rows.of(
                    wanted ->
                            Found.page(
                                    handovers.list(wanted.offset(), wanted.limit()),
                                    handovers.count()));
    private boolean writing;
    private Long chosen;
    private String outcome;

    @PostConstruct
    void open() {
        actor.get().sites().stream().findFirst().ifPresent(site -> form.setFrom(site.value()));
    }

    public void begin() {
        writing = true;
    }

    public void leave() {
        writing = false;
        form.clear();
    }

    public void write() {
        if (notices.attempt(() -> handovers.write(form.draft()))) {
            notices.good("handover.written");
            leave();
        }
    }

    public void read(long id) {
        if (notices.attempt(() -> handovers.read(id))) {
            notices.good("handover.read.said");
        }
    }

    public void choose(Long point) {
        chosen = point;
        outcome = null;
    }

    public void done() {
        if (notices.attempt(() -> handovers.done(chosen, outcome))) {
            notices.good("handover.point-done");
            chosen = null;
        }
    }

    public boolean mine(HandoverNote note) {
        return note.writtenBy().equals(actor.get().user());
    }

    public List<OpenPoint> getOpen() {
        return handovers.open();
    }

    public Rows<HandoverNote> getRows() {
        return rows;
    }

    public HandoverForm getForm() {
        return form;
    }

    public boolean isWriting() {
        return writing;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
