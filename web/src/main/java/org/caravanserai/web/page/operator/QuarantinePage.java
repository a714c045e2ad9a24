package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.shipments.tracking.Quarantine;
import org.caravanserai.shipments.tracking.QuarantineState;
import org.caravanserai.shipments.tracking.QuarantineView;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Texts;
import org.caravanserai.web.page.Wanted;

/** Messages that could not be read: mended and read again, or discarded; none is lost. */
@Named
@ViewScoped
public class QuarantinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Quarantine quarantine;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows<QuarantineView> rows = Rows.of(this::find);
    private QuarantineState state = QuarantineState.OPEN;
    private Long chosen;
    private String raw;

    private Found<QuarantineView> find(Wanted wanted) {
        List<QuarantineView> found = quarantine.list(state, wanted.offset(), wanted.limit() + 1);
        boolean more = found.size() > wanted.limit();
        return Found.slice(
                more ? found.subList(0, wanted.limit()) : found,
                more ? String.valueOf(wanted.offset() + wanted.limit()) : null);
    }

    public String sentence(QuarantineView message) {
        return texts.of(message.code(), message.args().toArray());
    }

    public void choose(QuarantineView message) {
        chosen = message.id();
        raw = message.laidOut();
    }

    /** Lets the message wait. */
    public void leave() {
        chosen = null;
    }

    /** A message that was discarded waits again. */
    public void restore(QuarantineView message) {
        if (notices.attempt(() -> quarantine.restore(message.id()))) {
            notices.good("quarantine.restored");
        }
    }

    public void replay() {
        if (notices.attempt(() -> quarantine.replay(chosen, raw))) {
            notices.good("quarantine.replayed");
            chosen = null;
        }
    }

    public void discard() {
        if (notices.attempt(() -> quarantine.discard(chosen))) {
            notices.good("quarantine.discarded");
            chosen = null;
        }
    }

    public Rows<QuarantineView> getRows() {
        return rows;
    }

    public List<QuarantineState> getStates() {
        return List.of(QuarantineState.values());
    }

    public QuarantineState getState() {
        return state;
    }

    public void setState(QuarantineState state) {
        this.state = state;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getRaw() {
        return raw;
    }

    public void setRaw(String raw) {
        this.raw = raw;
    }
}
