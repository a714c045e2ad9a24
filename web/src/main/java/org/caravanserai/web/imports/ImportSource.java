package org.caravanserai.web.imports;

import java.util.List;
import org.caravanserai.kernel.actor.Role;

/** Imports of one kind, as the room they belong to keeps them. */
interface ImportSource {

    ImportShown.Kind kind();

    /** Who may see and undo them. */
    List<Role> roles();

    /** The newest first. */
    List<ImportShown> list(int limit);

    /** Takes one back as a whole; refuses, naming what stands on it. */
    void undo(String id, String reason);
}
