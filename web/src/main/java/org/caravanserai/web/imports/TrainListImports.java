package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DeclarationFilter;
import org.caravanserai.customs.declaration.DeclarationSearch;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DeclarationSummary;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;

/**
 * Train lists. One is taken back by withdrawing all its notes, which strikes the drafts and the
 * expected receipts that the house prepared from them; not once a box has moved, goods were counted
 * or a declaration was filed.
 */
@ApplicationScoped
class TrainListImports implements ImportSource {

    private static final int MOST = 1000;

    @Inject EntityManager em;
    @Inject TrainLists lists;
    @Inject TrainListIntake intake;
    @Inject DeclarationSearch declarations;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    private record Undone(String by, Instant at) {}

    @Override
    public ImportShown.Kind kind() {
        return ImportShown.Kind.TRAIN_LIST;
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.OPERATOR);
    }

    @Override
    public List<ImportShown> list(int limit) {
        Map<Long, Undone> undone = undone();
        return lists.newest(limit).stream()
                .map(list -> shown(list, undone.get(list.id())))
                .toList();
    }

    private Map<Long, Undone> undone() {
        Map<Long, Undone> undone = new HashMap<>();
        em.createNativeQuery(
                        "select train_list, undone_by, undone_at from web.train_list_undo",
                        Object[].class)
                .getResultList()
                .forEach(
                        found -> {
                            Object[] row = (Object[]) found;
                            undone.put(
                                    ((Number) row[0]).longValue(),
                                    new Undone((String) row[1], moment(row[2])));
                        });
        return undone;
    }

    static Instant moment(Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.toInstant()
                : value instanceof Timestamp stamp ? stamp.toInstant() : (Instant) value;
    }

    private static ImportShown shown(TrainListVersion list, Undone undone) {
        return new ImportShown(
                ImportShown.Kind.TRAIN_LIST,
                Long.toString(list.id()),
                list.train() + " · " + list.version(),
                list.goodsLines(),
                list.receivedBy(),
                list.receivedAt(),
                undone == null ? null : undone.by(),
                undone == null ? null : undone.at());
    }

    @Override
    public void undo(String id, String reason) {
        TrainListVersion list =
                lists.newest(MOST).stream()
                        .filter(one -> Long.toString(one.id()).equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("import", id));
        Undone before = undone().get(list.id());
        if (before != null) {
            throw new Refusal("import-undone", list.train(), before.by());
        }
        List<String> notes = intake.withdraw(list.train(), list.id());
        notes.forEach(this::refuseFiled);
        em.createNativeQuery(
                        "insert into web.train_list_undo (train_list, undone_by, undone_at, reason)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, list.id())
                .setParameter(2, actor.get().user())
                .setParameter(3, clock.now())
                .setParameter(4, reason)
                .executeUpdate();
    }

    private void refuseFiled(String note) {
        DeclarationFilter filter = new DeclarationFilter(null, null, null, note, null);
        actor.as(Actor.HOUSE, () -> declarations.find(filter, 0, MOST)).stream()
                .filter(found -> note.equals(found.consignment()))
                .filter(found -> found.status() != DeclarationStatus.DRAFT)
                .filter(found -> found.status() != DeclarationStatus.WITHDRAWN)
                .findFirst()
                .ifPresent(
                        filed -> {
                            throw new Refusal("import-declared", note, name(filed));
                        });
    }

    private static String name(DeclarationSummary filed) {
        return filed.number() == null ? filed.id() : filed.number().printed();
    }
}
