package org.caravanserai.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;
import org.caravanserai.web.security.Users;

/** Loads the demo corridor: into an empty database, or the rest of it after a broken-off start. */
@ApplicationScoped
public class DemoCorridor {

    private static final Logger LOG = Logger.getLogger(DemoCorridor.class.getName());

    @Inject @Any Instance<DemoPart> parts;
    @Inject DemoLedger ledger;
    @Inject Users users;

    /** Whether this program was asked for the demo corridor. */
    static boolean wanted() {
        return Boolean.getBoolean("caravanserai.demo");
    }

    void load() {
        if (ledger.begun() || users.none()) {
            parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(this::load);
        }
    }

    /** Says so when a part is safely in the database: loading all of them takes a while. */
    private void load(DemoPart part) {
        if (ledger.loadOnce(part)) {
            LOG.info(() -> "The demo corridor has its part " + DemoLedger.name(part));
        }
    }
}
