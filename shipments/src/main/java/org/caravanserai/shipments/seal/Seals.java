package org.caravanserai.shipments.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.Classifier;
import org.caravanserai.shipments.tracking.HandEvent;
import org.caravanserai.shipments.tracking.HandEvents;
import org.caravanserai.shipments.tracking.SealHistory;
import org.caravanserai.shipments.tracking.SealSeen;

/**
 * The book of seals of a container. What happens to a seal is an event of the container like any
 * other; a seal that is not the expected one holds the container, and customs is told.
 */
@ApplicationScoped
@Retried
@Transactional
public class Seals {

    private static final int LONGEST_REASON = 500;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Containers containers;
    @Inject Network network;
    @Inject HandEvents events;
    @Inject SealHistory history;
    @Inject NavigationSeals devices;
    @Inject Event<Fact> facts;

    /**
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public SealSheet of(ContainerNumber number) {
        containers.one(number);
        SealHistory.Told told = history.of(number);
        List<SealAct> acts = acts(number);
        List<SealEntry> entries = new ArrayList<>();
        told.seen().forEach(seen -> entries.add(entry(seen, acts)));
        acts.stream()
                .filter(act -> act.kind == SealKind.BROKEN)
                .forEach(act -> entries.add(broken(act, told.expected())));
        Collections.reverse(entries);
        entries.sort(Comparator.comparing(SealEntry::at).reversed());
        return new SealSheet(number.value(), told.expected(), entries, devices.on(number));
    }

    private List<SealAct> acts(ContainerNumber number) {
        return em.createQuery(
                        "select a from SealAct a where a.container = :container order by a.id",
                        SealAct.class)
                .setParameter("container", number.value())
                .getResultList();
    }

    private static SealEntry entry(SealSeen seen, List<SealAct> acts) {
        SealKind kind =
                switch (seen.code()) {
                    case SealSeen.LIST -> SealKind.ANNOUNCED;
                    case "RSEA", "STUF" -> SealKind.FIXED;
                    case "RMVD" -> SealKind.REMOVED;
                    default -> SealKind.CHECKED;
                };
        Optional<SealAct> why =
                acts.stream().filter(a -> a.kind == kind && a.at.equals(seen.at())).findFirst();
        return new SealEntry(
                kind,
                seen.at(),
                seen.facility(),
                seen.seals(),
                seen.expected(),
                seen.matches(),
                why.map(a -> a.reason).filter(r -> !r.isEmpty()).orElse(null),
                seen.source());
    }

    private static SealEntry broken(SealAct act, String expected) {
        return new SealEntry(
                SealKind.BROKEN,
                act.at,
                act.facility,
                null,
                expected,
                false,
                act.reason,
                act.recordedBy);
    }

    /**
     * Keeps what somebody did to a seal or saw of it.
     *
     * @throws InvalidInput naming the field
     */
    public SealSheet act(ContainerNumber number, SealActOrder order) {
        locks.acquire(LockKey.container(number));
        containers.one(number);
        check(order);
        Instant at = order.at() == null ? clock.now() : order.at();
        em.persist(new SealAct(number.value(), order, at, clock.now(), actor.get().user()));
        if (order.kind() == SealKind.BROKEN) {
            facts.fire(broken(number, order, at));
        } else {
            events.enter(event(number, order, at));
        }
        em.flush();
        return of(number);
    }

    private SealMismatchFound broken(ContainerNumber number, SealActOrder order, Instant at) {
        String expected = history.of(number).expected();
        return new SealMismatchFound(
                number,
                network.find(order.facility()).map(Facility::code).orElse(null),
                expected == null ? null : Seal.parse(expected),
                null,
                actor.get().user(),
                at);
    }

    private HandEvent event(ContainerNumber number, SealActOrder order, Instant at) {
        String code =
                switch (order.kind()) {
                    case FIXED -> "RSEA";
                    case REMOVED -> "RMVD";
                    default -> "INSP";
                };
        ZoneOffset offset =
                network.find(order.facility())
                        .map(facility -> facility.zone().getRules().getOffset(at))
                        .orElse(ZoneOffset.UTC);
        return new HandEvent(
                number.value(),
                code,
                Classifier.ACT,
                order.facility(),
                at,
                offset,
                null,
                null,
                null,
                null,
                order.seal());
    }

    private void check(SealActOrder order) {
        List<Problem> problems = new ArrayList<>();
        if (order.kind() == null || order.kind() == SealKind.ANNOUNCED) {
            problems.add(Problem.of("kind", "required"));
        }
        if (order.facility() == null || network.find(order.facility()).isEmpty()) {
            problems.add(Problem.of("facility", "required"));
        }
        boolean needsSeal = order.kind() == SealKind.FIXED || order.kind() == SealKind.CHECKED;
        if (needsSeal && (order.seal() == null || order.seal().isBlank())) {
            problems.add(Problem.of("seal", "required"));
        }
        if (order.at() != null && order.at().isAfter(clock.now())) {
            problems.add(Problem.of("at", "event-in-the-future", order.at()));
        }
        boolean said = order.reason() != null && !order.reason().isBlank();
        if (order.kind() != SealKind.CHECKED && !said) {
            problems.add(Problem.of("reason", "required"));
        } else if (said && order.reason().length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "seal-reason-long", LONGEST_REASON));
        }
        InvalidInput.throwIfAny(problems);
    }
}
