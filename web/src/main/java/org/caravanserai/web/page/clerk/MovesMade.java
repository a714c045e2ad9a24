package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.web.page.Earlier;

/** What was moved on this page, the latest first; each can be taken back with a reason. */
@Named
@ViewScoped
public class MovesMade implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Takeback takeback;

    private final List<MoveDone> done = new ArrayList<>();
    private String posting;
    private String reason;

    void add(MoveDone move) {
        done.add(0, move);
    }

    /** Asks for the reason of a reversal; null asks no more. */
    public void ask(String number) {
        posting = number;
        reason = null;
    }

    /**
     * @param earlier since when it is no longer so
     */
    public void reverse(Earlier earlier) {
        if (takeback.attempt(posting, reason, earlier, "moves.reversed", posting)) {
            done.removeIf(move -> move.posting().equals(posting));
            posting = null;
        }
    }

    public List<MoveDone> getDone() {
        return done;
    }

    public String getPosting() {
        return posting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
