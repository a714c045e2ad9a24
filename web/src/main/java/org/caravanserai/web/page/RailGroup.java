package org.caravanserai.web.page;

import java.util.List;
import org.caravanserai.kernel.actor.Role;

/** The pages of one role. */
public record RailGroup(Role role, List<RailEntry> entries) {

    public String title() {
        return "role." + role.name();
    }
}
