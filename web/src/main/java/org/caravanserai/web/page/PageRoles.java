package org.caravanserai.web.page;

import java.util.Locale;
import java.util.Optional;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.Role;

/**
 * Which pages are for whom: a page of the rail is for the roles that its entry names, and the page
 * of one thing ({@code declaration.xhtml}) for those who may open its list ({@code
 * declarations.xhtml}); another page in a folder named after a role is for that role; any other for
 * everybody who signed in.
 */
public final class PageRoles {

    private PageRoles() {}

    public static boolean admits(Actor actor, String path) {
        Optional<RailEntry> entry =
                RailEntry.of(path).or(() -> RailEntry.of(path.replace(".xhtml", "s.xhtml")));
        if (entry.isPresent()) {
            return entry.get().isFor(actor);
        }
        for (Role role : Role.values()) {
            if (path.startsWith("/" + role.name().toLowerCase(Locale.ROOT) + "/")) {
                return actor.is(role);
            }
        }
        return true;
    }
}
