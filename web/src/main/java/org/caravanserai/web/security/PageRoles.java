package org.caravanserai.web.security;

import java.util.Locale;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;

/**
 * Which pages are for whom: a page in a folder named after a role is for that role; a page outside
 * such a folder is for everybody who signed in.
 */
final class PageRoles {

    private PageRoles() {}

    static boolean admits(Actor actor, String path) {
        for (Role role : Role.values()) {
            if (path.startsWith("/" + role.name().toLowerCase(Locale.ROOT) + "/")) {
                return actor.is(role);
            }
        }
        return true;
    }
}
