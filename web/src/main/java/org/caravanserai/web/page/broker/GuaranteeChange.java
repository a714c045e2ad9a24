package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.guarantee.Guarantees;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Seen;

/** Another limit or last day of a guarantee, as it is typed; what stays empty stays as it is. */
public class GuaranteeChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private Seen seen;
    private String limit;
    private String until;
    private String reason;

    /** What the page shows of it, until the next save goes by what stands there then. */
    void look(GuaranteeStatus shown) {
        seen = shown.seen();
    }

    boolean looked() {
        return seen != null;
    }

    void change(Guarantees guarantees, String id) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal newLimit = Typed.number(limit, "newLimit", problems);
        LocalDate newEnd = GuaranteeForm.day(until, "newUntil", problems);
        InvalidInput.throwIfAny(problems);
        GuaranteeStatus known = guarantees.find(id);
        guarantees.change(
                id,
                newLimit == null ? known.limit() : newLimit,
                newEnd == null ? known.validUntil() : newEnd,
                reason,
                seen);
    }

    void clear() {
        limit = null;
        until = null;
        reason = null;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
