package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.util.List;
import org.caravanserai.shipments.exception.ClosedAs;

/** What somebody does with an alert: words, until when to sleep, what became of it. */
public final class AlertForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason;
    private String until;
    private ClosedAs as = ClosedAs.SOLVED;

    void clear() {
        reason = null;
        until = null;
        as = ClosedAs.SOLVED;
    }

    public List<ClosedAs> getChoices() {
        return List.of(
                ClosedAs.SOLVED, ClosedAs.ACCEPTED, ClosedAs.FALSE_ALARM, ClosedAs.ELSEWHERE);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public ClosedAs getAs() {
        return as;
    }

    public void setAs(ClosedAs as) {
        this.as = as;
    }
}
