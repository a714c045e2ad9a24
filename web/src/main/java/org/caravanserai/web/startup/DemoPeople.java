package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.security.NewUser;
import org.caravanserai.web.security.Users;

/** One person for each role, who see everything, and a second clerk for recounts. */
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
        users.createAll(
                List.of(
                        person("clerk", "Aigerim Seitkali", Role.CLERK),
                        person("clerk2", "Yerlan Duisenov", Role.CLERK),
                        person("broker", "Daniyar Omarov", Role.BROKER),
                        person("operator", "Li Wei", Role.OPERATOR),
                        person("manager", "Saule Akhmetova", Role.MANAGER),
                        person("inspector", "Nurlan Bekov", Role.INSPECTOR),
                        person("admin", "Olga Kim", Role.ADMINISTRATOR)),
                PASSWORD);
    }

    private static NewUser person(String name, String displayName, Role role) {
        return NewUser.seeingAll(name, displayName, role);
    }
}
