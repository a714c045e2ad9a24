package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Saves a draft box by box, as each is left. It touches one row of one item, so that the thousandth
 * box of a long declaration is saved as fast as the first.
 */
@ApplicationScoped
@Retried
@Transactional
public class BoxEntry {

    /** The item number that stands for the head of the declaration. */
    public static final int HEAD = 0;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Declarations declarations;
    @Inject ItemEntry items;
    @Inject FormBoxes form;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * What was saved.
     *
     * @param version of the draft now; whoever saves next names it
     * @param texts what the head or the item says now, by box: other boxes may have followed
     */
    public record Entered(int version, Map<String, String> texts) {}

    /**
     * @param version the version that was read; a later one was written by somebody else
     * @param item number of the item, or {@link #HEAD}
     * @param entries by box; a blank entry empties the box
     * @throws InvalidInput on {@code boxes.<box>} for what a box cannot say
     * @throws Refusal {@code stale-version} (current, read) or {@code declaration-status}
     */
    public Entered say(String id, int version, int item, Map<String, String> entries) {
        long key = declarations.visible(id);
        locks.acquire(LockKey.declaration(DeclarationId.print(key)));
        Declaration draft = em.find(Declaration.class, key);
        Life.after(draft.status, Act.EDIT);
        if (draft.version != version) {
            throw new Refusal("stale-version", draft.version, version);
        }
        check(item, entries);
        Map<String, String> before =
                item == HEAD ? HeadText.of(draft) : ItemText.of(find(key, item).draft());
        Map<String, String> after =
                item == HEAD ? head(draft, entries) : items.say(draft, find(key, item), entries);
        draft.prepared = false;
        em.lock(draft, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        em.flush();
        remember(draft, item, before, after);
        em.flush();
        return new Entered(draft.version, after);
    }

    /** What was typed into the draft after that version, in order. */
    public List<BoxChanged> since(String id, int version) {
        return em.createQuery(
                        "from BoxChangeRow where declaration = :id and version > :version"
                                + " order by id",
                        BoxChangeRow.class)
                .setParameter("id", declarations.visible(id))
                .setParameter("version", version)
                .getResultStream()
                .map(BoxChangeRow::changed)
                .toList();
    }

    private void check(int item, Map<String, String> entries) {
        Map<String, String> boxes = new LinkedHashMap<>(entries);
        if (item != HEAD) {
            boxes.remove(ItemText.LOT);
        }
        BoxRule.Place place = item == HEAD ? BoxRule.Place.HEAD : BoxRule.Place.ITEM;
        InvalidInput.throwIfAny(
                form.table(OfficeCalendar.day(clock.now())).check(place, boxes, ""));
    }

    private DeclarationItem find(long declaration, int item) {
        return em.createQuery(
                        "from DeclarationItem where declaration.id = :declaration"
                                + " and number = :item",
                        DeclarationItem.class)
                .setParameter("declaration", declaration)
                .setParameter("item", item)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("declaration-item", item));
    }

    private static Map<String, String> head(Declaration draft, Map<String, String> entries) {
        Map<String, String> texts = HeadText.of(draft);
        entries.forEach((box, entry) -> texts.put(box, Objects.toString(entry, "")));
        HeadText.say(draft, texts);
        return HeadText.of(draft);
    }

    private void remember(
            Declaration draft, int item, Map<String, String> before, Map<String, String> after) {
        after.forEach(
                (box, now) -> {
                    String was = before.getOrDefault(box, "");
                    if (!was.equals(now)) {
                        em.persist(row(draft, item, box, was, now));
                    }
                });
        before.forEach(
                (box, was) -> {
                    if (!after.containsKey(box)) {
                        em.persist(row(draft, item, box, was, ""));
                    }
                });
    }

    private BoxChangeRow row(Declaration draft, int item, String box, String was, String now) {
        BoxChangeRow row = new BoxChangeRow();
        row.declaration = draft.id;
        row.version = draft.version;
        row.item = item;
        row.box = box;
        row.was = was;
        row.now = now;
        row.changedBy = actor.get().user();
        row.changedAt = clock.now();
        return row;
    }
}
