package org.caravanserai.web.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caravanserai.inventory.warehouse.BinSheetResult;
import org.caravanserai.inventory.warehouse.BinSheets;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Json;

/** Sheets of bins: laid down with what stood there before, so that each can be taken back whole. */
@ApplicationScoped
@Retried
@Transactional
public class BinImports implements ImportSource {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject BinSheets sheets;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    @Override
    public ImportShown.Kind kind() {
        return ImportShown.Kind.BINS;
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.MANAGER, Role.ADMINISTRATOR);
    }

    /** Lays the bins of a sheet down, all or none, and remembers what they replaced. */
    public BinSheetResult load(FacilityCode site, List<Map<String, String>> rows) {
        lock(site);
        Set<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.add(row.getOrDefault("code", "").strip().toUpperCase()));
        Map<String, Map<String, String>> before = sheets.rows(site, codes);
        BinSheetResult result = sheets.load(site, rows, false);
        if (result.rejected().isEmpty()) {
            BinImport kept = new BinImport(site, rows.size(), actor.get().user(), clock.now());
            kept.before = Json.write(before);
            kept.after = Json.write(sheets.rows(site, codes));
            em.persist(kept);
            em.flush();
        }
        return result;
    }

    private void lock(FacilityCode site) {
        locks.acquire(new LockKey(LockKey.Kind.CONTAINER, "bins " + site));
    }

    @Override
    public List<ImportShown> list(int limit) {
        return em.createQuery("from BinImport order by id desc", BinImport.class)
                .setMaxResults(limit)
                .getResultStream()
                .filter(one -> actor.get().sees(one.site))
                .map(BinImport::shown)
                .toList();
    }

    /** New bins are taken away if nothing ever lay in them, changed ones become what they were. */
    @Override
    public void undo(String id, String reason) {
        BinImport sheet = find(id);
        lock(sheet.site);
        em.refresh(sheet);
        if (sheet.undoneAt != null) {
            throw new Refusal("import-undone", sheet.site, sheet.undoneBy);
        }
        Map<String, Map<String, String>> before = read(sheet.before);
        Map<String, Map<String, String>> after = read(sheet.after);
        Map<String, Map<String, String>> now = sheets.rows(sheet.site, after.keySet());
        after.forEach(
                (code, row) -> {
                    if (!row.equals(now.get(code))) {
                        throw new Refusal("import-changed-since", code);
                    }
                });
        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        sheets.remove(sheet.site, added);
        if (!before.isEmpty()) {
            BinSheetResult back = sheets.load(sheet.site, new ArrayList<>(before.values()), false);
            if (!back.rejected().isEmpty()) {
                throw new Refusal(back.rejected(), "import-stands");
            }
        }
        sheet.undo(actor.get().user(), clock.now(), reason);
        em.flush();
    }

    private BinImport find(String id) {
        BinImport sheet =
                id.matches("[0-9]{1,18}") ? em.find(BinImport.class, Long.parseLong(id)) : null;
        if (sheet == null || !actor.get().sees(sheet.site)) {
            throw new NotFound("import", id);
        }
        return sheet;
    }

    private static Map<String, Map<String, String>> read(String json) {
        try {
            return Json.mapper()
                    .readValue(json, new TypeReference<TreeMap<String, Map<String, String>>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
