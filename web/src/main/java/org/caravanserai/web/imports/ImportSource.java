package org.caravanserai.web.imports;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.InvalidInput;

/** Imports of one kind, as the room they belong to keeps them. */
interface ImportSource {

    ImportShown.Kind kind();

    /** Who may see and undo them. */
    List<Role> roles();

    /** The newest first. */
    List<ImportShown> list(int limit);

    /** Takes one back as a whole; refuses, naming what stands on it. */
    void undo(String id, String reason);

    /**
     * The same since a moment of its own, where its room keeps both times.
     *
     * @param at since when it is no longer so; null for now
     * @throws InvalidInput {@code import-undone-now} on {@code effectiveAt} where it does not
     */
    default void undo(String id, String reason, Instant at) {
        if (at != null) {
            throw InvalidInput.of("effectiveAt", "import-undone-now");
        }
        undo(id, reason);
    }
}
