package org.caravanserai.web.page.operator;

import java.io.Serializable;
import org.caravanserai.shipments.clock.ClockKind;

/** The pause of a clock as it is typed in. */
public final class PauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ClockKind kind = ClockKind.TERMINAL_STORAGE;
    private String from;
    private String to;
    private String reason;

    void clear() {
        from = null;
        to = null;
        reason = null;
    }

    public ClockKind getKind() {
        return kind;
    }

    public void setKind(ClockKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
