package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.takeover.TakeOverShown;
import org.caravanserai.inventory.takeover.TakeOvers;
import org.caravanserai.kernel.actor.Role;

/** Stock taken over from sheets. */
@ApplicationScoped
class TakeOverImports implements ImportSource {

    @Inject TakeOvers acts;

    @Override
    public ImportShown.Kind kind() {
        return ImportShown.Kind.TAKE_OVER;
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.MANAGER, Role.ADMINISTRATOR);
    }

    @Override
    public List<ImportShown> list(int limit) {
        return acts.list().stream().limit(limit).map(TakeOverImports::shown).toList();
    }

    private static ImportShown shown(TakeOverShown act) {
        return new ImportShown(
                ImportShown.Kind.TAKE_OVER,
                act.number(),
                act.number() + " · " + act.facility(),
                act.rows(),
                act.takenBy(),
                act.takenAt(),
                act.reversedBy(),
                act.reversedAt(),
                act.posting());
    }

    @Override
    public void undo(String id, String reason) {
        undo(id, reason, null);
    }

    @Override
    public void undo(String id, String reason, Instant at) {
        acts.reverse(id, reason, at);
    }
}
