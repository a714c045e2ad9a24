package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;

/** Everything that came in from sheets, in one list, and the one way to take it back. */
@ApplicationScoped
@Retried
@Transactional
public class Imports {

    private static final int NEWEST = 1000;
    private static final int LONGEST = 1000;

    @Inject @Any Instance<ImportSource> sources;
    @Inject CurrentActor actor;

    /** As {@link #list(ImportShown.Kind, int, int)}, from the first one on. */
    public List<ImportShown> list(ImportShown.Kind kind) {
        return list(kind, 0, NEWEST);
    }

    /**
     * The newest first, of all kinds that are the reader's business.
     *
     * @param kind null for all
     */
    public List<ImportShown> list(ImportShown.Kind kind, int first, int most) {
        return sources.stream()
                .filter(this::mine)
                .filter(source -> kind == null || source.kind() == kind)
                .flatMap(source -> source.list(first + most).stream())
                .sorted(Comparator.comparing(ImportShown::at).reversed())
                .skip(first)
                .limit(most)
                .toList();
    }

    /**
     * Takes an import back as a whole.
     *
     * @param at since when it is no longer so; null for now
     * @throws InvalidInput without a reason, or on {@code effectiveAt} where it cannot be since
     *     then
     * @throws NotFound for one that is none, or not the reader's business
     */
    public void undo(ImportShown.Kind kind, String id, String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "required");
        }
        if (reason.strip().length() > LONGEST) {
            throw InvalidInput.of("reason", "view-text-too-long", LONGEST);
        }
        sources.stream()
                .filter(this::mine)
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("import", id))
                .undo(id, reason.strip(), at);
    }

    private boolean mine(ImportSource source) {
        return source.roles().stream().anyMatch(actor.get()::is);
    }
}
