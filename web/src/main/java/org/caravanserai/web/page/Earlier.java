package org.caravanserai.web.page;

import java.io.Serializable;
import java.time.Instant;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * When work was done that is entered only now, as after an outage; the tag {@code c:earlier} shows
 * it. What stands there holds for the next entry, too, until it is cleared.
 */
public final class Earlier implements Serializable {

    private static final long serialVersionUID = 1L;

    private String typed;

    /**
     * Null for now.
     *
     * @throws InvalidInput {@code instant-format} on {@code effectiveAt} while it is unfinished
     */
    public Instant at(Sites sites) {
        Instant moment = sites.moment(typed);
        if (moment == null && isGiven()) {
            throw InvalidInput.of("effectiveAt", "instant-format", typed);
        }
        return moment;
    }

    public boolean isGiven() {
        return typed != null && !typed.isBlank();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
