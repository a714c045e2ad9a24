package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.security.NewUser;
import org.caravanserai.web.security.Users;

/** One person for each role, who see everything. */
@ApplicationScoped
public class DemoPeople implements DemoPart {

    private static final String PASSWORD = "caravanserai";

    @Inject Users users;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        add("clerk", "Aigerim Seitkali", Role.CLERK);
        add("broker", "Daniyar Omarov", Role.BROKER);
        add("operator", "Li Wei", Role.OPERATOR);
        add("manager", "Saule Akhmetova", Role.MANAGER);
        add("inspector", "Nurlan Bekov", Role.INSPECTOR);
        add("admin", "Olga Kim", Role.ADMINISTRATOR);
    }

    private void add(String name, String displayName, Role role) {
        users.create(NewUser.seeingAll(name, displayName, role), PASSWORD);
    }
}
