package org.caravanserai.shipments.exception;

import java.time.Instant;
import java.util.List;

/**
 * Looks for what no message tells. Each room may have finders of its own; the one who sees all
 * rooms has those that need two of them.
 */
public interface Finder {

    /** The kinds it looks for. */
    List<String> kinds();

    /**
     * Everything of that kind that is so now; what is not in the answer any more is closed.
     *
     * @param rule in force, with its threshold
     */
    List<Alert> find(Rule rule, Instant now);
}
