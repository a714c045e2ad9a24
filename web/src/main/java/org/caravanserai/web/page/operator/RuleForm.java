package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.shipments.exception.Rule;
import org.caravanserai.shipments.exception.RuleChange;
import org.caravanserai.shipments.exception.Severity;

/** A rule as it is typed in. */
public final class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Seen seen;
    private boolean enabled;
    private Severity severity;
    private BigDecimal threshold;
    private Integer dueMinutes;
    private Integer escalateMinutes;
    private Role addressee;
    private String reason;

    void fill(Rule rule) {
        seen = rule.seen();
        enabled = rule.enabled();
        severity = rule.severity();
        threshold = rule.threshold();
        dueMinutes = rule.dueMinutes();
        escalateMinutes = rule.escalateMinutes();
        addressee = rule.addressee();
        reason = null;
    }

    RuleChange change(String kind) {
        return new RuleChange(
                kind,
                null,
                enabled,
                severity,
                threshold,
                dueMinutes,
                escalateMinutes,
                addressee,
                reason,
                seen);
    }

    /** Saved once more after somebody else's change was shown, it is meant to replace that. */
    void look(Rule rule) {
        seen = rule.seen();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public BigDecimal getThreshold() {
        return threshold;
    }

    public void setThreshold(BigDecimal threshold) {
        this.threshold = threshold;
    }

    public Integer getDueMinutes() {
        return dueMinutes;
    }

    public void setDueMinutes(Integer dueMinutes) {
        this.dueMinutes = dueMinutes;
    }

    public Integer getEscalateMinutes() {
        return escalateMinutes;
    }

    public void setEscalateMinutes(Integer escalateMinutes) {
        this.escalateMinutes = escalateMinutes;
    }

    public Role getAddressee() {
        return addressee;
    }

    public void setAddressee(Role addressee) {
        this.addressee = addressee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
