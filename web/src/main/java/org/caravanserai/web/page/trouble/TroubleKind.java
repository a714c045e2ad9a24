package org.caravanserai.web.page.trouble;

import jakarta.faces.application.ViewExpiredException;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.NotFound;
import org.primefaces.csp.CspException;

/** The failures that have a page of their own. */
enum TroubleKind {
    FORBIDDEN(403, "/error/403.xhtml"),
    UNKNOWN(404, "/error/404.xhtml"),
    FAULT(500, "/error/500.xhtml"),
    /** A form that no page of this session sent: too old, or made by something else. */
    EXPIRED(0, "/error/expired.xhtml");

    private final int status;
    private final String page;

    TroubleKind(int status, String page) {
        this.status = status;
        this.page = page;
    }

    /** A failure of ours may arrive wrapped, so its causes are searched. */
    static TroubleKind of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                return EXPIRED;
            }
            if (cause instanceof NotFound) {
                return UNKNOWN;
            }
            if (cause instanceof Forbidden) {
                return FORBIDDEN;
            }
        }
        return FAULT;
    }

    int status() {
        return status;
    }

    String page() {
        return page;
    }
}
