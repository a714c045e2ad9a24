package org.caravanserai.web.document;

import java.util.Set;
import org.caravanserai.kernel.actor.Role;

/**
 * A kind of document that the house can print. Pages and the REST API ask for it by its kind; who
 * may have it is said here, what of it is in the reader's scope is decided by the services it
 * reads.
 */
public interface Document {

    /** As the log of prints and the address of the page name it, such as {@code gate-pass}. */
    String kind();

    Set<Role> roles();

    /**
     * @throws org.caravanserai.kernel.problem.NotFound when there is no such record in scope
     * @throws org.caravanserai.kernel.problem.InvalidInput when the question cannot be understood
     */
    Paper paper(Asked asked);
}
