package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.caravanserai.web.security.Users;

/** Loads the demo corridor: into an empty database, or the rest of it after a broken-off start. */
@ApplicationScoped
public class DemoCorridor {

    @Inject @Any Instance<DemoPart> parts;
    @Inject DemoLedger ledger;
    @Inject Users users;

    /** Whether this program was asked for the demo corridor. */
    static boolean wanted() {
        return Boolean.getBoolean("caravanserai.demo");
    }

    void load() {
        if (ledger.begun() || users.none()) {
            parts.stream()
                    .sorted(Comparator.comparingInt(DemoPart::order))
                    .forEach(ledger::loadOnce);
        }
    }
}
