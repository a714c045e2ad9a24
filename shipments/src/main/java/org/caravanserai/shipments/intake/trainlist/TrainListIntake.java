package org.caravanserai.shipments.intake.trainlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.consignment.Announcements;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.shipments.consignment.TrainContent;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.Projection;

/**
 * Checks a train list and saves it, all of it or, if so wished, its good notes: a note with one bad
 * row is left out whole. A list of the same train that shares notes with the last one is its
 * correction.
 */
@ApplicationScoped
@Retried
@Transactional
public class TrainListIntake {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Network network;
    @Inject HouseClock clock;
    @Inject Consignments consignments;
    @Inject Announcements announcements;
    @Inject Assigning assigning;
    @Inject Projection projection;
    @Inject Event<Fact> facts;

    /**
     * @param dryRun whether only to check
     * @param partial whether to save the good notes of a list with bad rows
     */
    public TrainListResult take(RawList list, boolean dryRun, boolean partial) {
        CheckedList checked = new CheckedList(list, places());
        refuseMoved(checked);
        TrainContent content = checked.content();
        boolean sound = checked.problems().isEmpty() || partial && !content.notes().isEmpty();
        if (dryRun || !sound) {
            return result(checked, content, dryRun ? lines(content) : 0, null);
        }
        lock(content);
        return result(checked, content, lines(content), save(content));
    }

    private PlaceNames places() {
        return new PlaceNames(network, clock.now().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** A note may be put on another train only while its boxes have not left with the first. */
    private void refuseMoved(CheckedList checked) {
        if (checked.train() == null || checked.notes().isEmpty()) {
            return;
        }
        consignments.elsewhere(checked.train(), checked.notes()).stream()
                .filter(other -> assigning.moved(other.consignment()))
                .forEach(
                        other ->
                                checked.refuse(
                                        other.consignment(),
                                        Column.SMGS,
                                        "consignment-on-other-train",
                                        other.consignment(),
                                        other.train()));
    }

    private void lock(TrainContent content) {
        List<LockKey> keys = new ArrayList<>();
        keys.add(new LockKey(LockKey.Kind.CONTAINER, "train:" + content.train()));
        content.containerNumbers().forEach(number -> keys.add(LockKey.container(number)));
        assigning.on(content.train()).forEach(number -> keys.add(LockKey.container(number)));
        locks.acquire(keys);
    }

    private Announcements.Outcome save(TrainContent content) {
        Announcements.Outcome outcome = announcements.announce(content);
        spread(outcome.news());
        return outcome;
    }

    private void spread(List<ConsignmentAnnounced> news) {
        em.flush();
        Set<ContainerNumber> touched = assigning.assign(news);
        news.forEach(this::tell);
        projection.refresh(touched);
        em.flush();
    }

    /**
     * Takes a list back as a whole: its notes are withdrawn, and with them what the house prepared.
     *
     * @return the notes that were withdrawn
     * @throws Refusal {@code train-list-moved} naming a note whose boxes are on their way, {@code
     *     train-list-superseded} or {@code train-list-correction}
     */
    public List<String> withdraw(String train, long id) {
        List<LockKey> keys = new ArrayList<>();
        keys.add(new LockKey(LockKey.Kind.CONTAINER, "train:" + train));
        assigning.on(train).forEach(number -> keys.add(LockKey.container(number)));
        locks.acquire(keys);
        List<ConsignmentAnnounced> news = announcements.retract(id);
        news.stream()
                .map(ConsignmentAnnounced::consignment)
                .filter(assigning::moved)
                .findFirst()
                .ifPresent(
                        note -> {
                            throw new Refusal("train-list-moved", train, note);
                        });
        spread(news);
        return news.stream().map(ConsignmentAnnounced::consignment).toList();
    }

    /**
     * What is written is let go of before and after each note: otherwise every query of an observer
     * would look through all the notes before it for changes, and a long list would take for ever.
     */
    private void tell(ConsignmentAnnounced note) {
        em.flush();
        em.clear();
        facts.fire(note);
    }

    private static int lines(TrainContent content) {
        return content.notes().stream()
                .flatMap(note -> note.containers().stream())
                .mapToInt(container -> container.lines().size())
                .sum();
    }

    private static TrainListResult result(
            CheckedList checked,
            TrainContent content,
            int accepted,
            Announcements.Outcome outcome) {
        return new TrainListResult(
                checked.train(),
                content.containers(),
                content.notes().size(),
                accepted,
                checked.problems(),
                outcome != null,
                outcome == null ? null : outcome.version().version(),
                outcome == null ? List.of() : outcome.version().changes());
    }
}
