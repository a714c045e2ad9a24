package org.caravanserai.web.views;

import java.time.Instant;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A list as somebody arranged it, under a name.
 *
 * @param list the page without its ending, {@code clerk/stock}
 * @param query what the address of the page carries
 * @param role who else sees it; null for nobody
 * @param site only those of that role who work there; null for all of the role
 * @param own whether it is the reader's
 * @param opening whether the reader opens the page with it
 */
public record ListView(
        long id,
        String list,
        String name,
        String query,
        String owner,
        Role role,
        FacilityCode site,
        Instant changedAt,
        boolean own,
        boolean opening) {

    /** The address of the list within the house. */
    public String address() {
        return '/' + list + ".xhtml" + (query.isEmpty() ? "" : '?' + query);
    }
}
