package org.caravanserai.shipments.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Keeps the newest version of what each train list announced. Works inside the caller's transaction
 * and tells nobody: the caller fires what it returns.
 */
@ApplicationScoped
public class Announcements {

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject AnnouncedGoods goods;

    /**
     * What a list led to.
     *
     * @param version the new version, or the last one if nothing changed
     * @param fresh whether anything changed
     * @param news one for each note that came new, changed or went (then without containers)
     */
    public record Outcome(
            TrainListVersion version, boolean fresh, List<ConsignmentAnnounced> news) {}

    /** Compares the list with what is known of the train and keeps the difference. */
    public Outcome announce(TrainContent content) {
        Instant now = clock.now();
        TrainList last = last(content.train());
        Map<String, Consignment> known = known(content);
        Map<String, List<AnnouncedContainer>> before = goods.of(known.keySet());
        List<Change> changes = new ArrayList<>();
        List<ConsignmentAnnounced> news = new ArrayList<>();
        for (ConsignmentNote note : content.notes()) {
            Consignment was = known.get(note.number());
            List<Change> its = changes(was, before.get(note.number()), note, content.train());
            if (!its.isEmpty()) {
                changes.addAll(its);
                news.add(announce(was, note, content.train(), now));
            }
        }
        gone(content, known)
                .forEach(
                        was -> {
                            changes.addAll(Difference.between(was.note(List.of()), null));
                            news.add(withdraw(was, now));
                        });
        return outcome(content, last, changes, news);
    }

    private Outcome outcome(
            TrainContent content,
            TrainList last,
            List<Change> changes,
            List<ConsignmentAnnounced> news) {
        if (last != null && changes.isEmpty()) {
            return new Outcome(TrainListVersion.of(last, List.of()), false, List.of());
        }
        int version = last == null ? 1 : last.version + 1;
        TrainList list = new TrainList(content, version, clock.now(), actor.get().user());
        em.persist(list);
        List<Change> told = last == null ? List.of() : changes;
        told.forEach(change -> em.persist(new TrainListChange(list.id, change)));
        return new Outcome(TrainListVersion.of(list, told), true, news);
    }

    /**
     * Withdraws every note that a list brought. Only the last list of its train can be taken back,
     * and only if it brought whole notes: what a correction overwrote is put right by sending the
     * former list again.
     *
     * @return one for each note, without containers
     */
    public List<ConsignmentAnnounced> retract(long id) {
        TrainList list = em.find(TrainList.class, id);
        if (list == null) {
            throw new NotFound("train-list", id);
        }
        TrainList last = last(list.train);
        if (!last.id.equals(list.id)) {
            throw new Refusal("train-list-superseded", list.train, last.version);
        }
        List<TrainListChange> changes =
                em.createQuery(
                                "from TrainListChange c where c.trainList = :list",
                                TrainListChange.class)
                        .setParameter("list", id)
                        .getResultList();
        if (list.version > 1 && changes.stream().anyMatch(c -> !wholeNote(c.change()))) {
            throw new Refusal("train-list-correction", list.train, list.version);
        }
        Set<String> named =
                changes.stream().map(c -> c.change().consignment()).collect(Collectors.toSet());
        Instant now = clock.now();
        return goods.known(list.train, Set.of()).values().stream()
                .filter(was -> was.withdrawnAt == null)
                .filter(was -> list.version == 1 || named.contains(was.number))
                .map(was -> withdraw(was, now))
                .toList();
    }

    private static boolean wholeNote(Change change) {
        return change.kind() == Change.Kind.ADDED && change.container() == null;
    }

    private static List<Change> changes(
            Consignment was, List<AnnouncedContainer> before, ConsignmentNote note, String train) {
        if (was == null || was.withdrawnAt != null) {
            return Difference.between(null, note);
        }
        List<Change> changes = new ArrayList<>();
        if (!was.train.equals(train)) {
            changes.add(
                    new Change(
                            Change.Kind.CHANGED,
                            was.number,
                            null,
                            null,
                            "train",
                            was.train,
                            train));
        }
        ConsignmentNote old = was.note(before == null ? List.of() : before);
        changes.addAll(Difference.between(old, note));
        return changes;
    }

    private ConsignmentAnnounced announce(
            Consignment was, ConsignmentNote note, String train, Instant now) {
        Consignment consignment = was == null ? new Consignment(note.number()) : was;
        consignment.announce(note, train, now);
        if (was == null) {
            em.persist(consignment);
        } else {
            goods.clear(note.number());
        }
        goods.write(note);
        return note.announced(consignment.version, train, now);
    }

    private ConsignmentAnnounced withdraw(Consignment was, Instant now) {
        was.withdraw(now);
        goods.clear(was.number);
        return was.note(List.of()).announced(was.version, was.train, now);
    }

    /** A list that shares no note with the last one is another run of a train of that number. */
    private static List<Consignment> gone(TrainContent content, Map<String, Consignment> known) {
        Set<String> named = new HashSet<>(content.leftOut());
        content.notes().forEach(note -> named.add(note.number()));
        if (known.keySet().stream().noneMatch(named::contains)) {
            return List.of();
        }
        return known.values().stream()
                .filter(was -> !named.contains(was.number) && was.withdrawnAt == null)
                .toList();
    }

    private Map<String, Consignment> known(TrainContent content) {
        Set<String> numbers = new HashSet<>();
        content.notes().forEach(note -> numbers.add(note.number()));
        return goods.known(content.train(), numbers);
    }

    private TrainList last(String train) {
        return em.createQuery(
                        "select t from TrainList t where t.train = :train order by t.version desc",
                        TrainList.class)
                .setParameter("train", train)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
