package org.caravanserai.shipments.reloading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.exception.Alert;
import org.caravanserai.shipments.exception.Severity;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.Classifier;
import org.caravanserai.shipments.tracking.HandEvent;
import org.caravanserai.shipments.tracking.HandEvents;

/**
 * Ends a scan list: each container left what it came on and stands on what it was scanned with,
 * from the moment of its scan. Nothing is overwritten: the rides before end, the new ones begin,
 * and a list posted by mistake retracts its events.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReloadPosting {

    private static final int LONGEST_REASON = 500;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Network network;
    @Inject HandEvents events;
    @Inject Alarm alarm;
    @Inject Reloads reloads;
    @Inject ReloadRows rows;

    /**
     * @throws Refusal {@code reload-nothing-scanned}, or {@code reload-pending} while a container
     *     waits for its wagon
     */
    public ReloadView post(long id) {
        lock(id);
        ReloadList list = reloads.open(id);
        if (list.pending != null) {
            throw new Refusal("reload-pending", list.pending);
        }
        List<ReloadScan> scans = List.copyOf(rows.scans(list).values());
        if (scans.isEmpty()) {
            throw new Refusal("reload-nothing-scanned", id);
        }
        list.state = ReloadState.POSTED;
        list.postedAt = clock.now();
        list.postedBy = actor.get().user();
        if (list.kind == ReloadKind.RELOAD) {
            list.messages = events.enterAll(happened(list, scans));
        }
        em.flush();
        List<ReloadRow> shown = rows.of(list);
        shown.stream().filter(ReloadRow::differs).forEach(row -> raise(list, row));
        em.flush();
        return ReloadView.of(list, shown, true);
    }

    private void lock(long id) {
        List<LockKey> keys = new ArrayList<>(List.of(Reloads.key(id)));
        rows.scans(reloads.find(id))
                .keySet()
                .forEach(n -> keys.add(LockKey.container(ContainerNumber.asReceived(n))));
        locks.acquire(keys);
    }

    private List<HandEvent> happened(ReloadList list, List<ReloadScan> scans) {
        ZoneId zone = network.find(list.facility).map(Facility::zone).orElse(ZoneOffset.UTC);
        List<HandEvent> happened = new ArrayList<>();
        for (ReloadScan scan : scans) {
            ZoneOffset offset = zone.getRules().getOffset(scan.at);
            happened.add(event(list, scan, "DISC", null, offset));
            happened.add(event(list, scan, "LOAD", list.to(), offset));
        }
        return happened;
    }

    private static HandEvent event(
            ReloadList list, ReloadScan scan, String what, Carriage on, ZoneOffset offset) {
        return new HandEvent(
                scan.container,
                what,
                Classifier.ACT,
                list.facility.value(),
                scan.at,
                offset,
                reference(on, Carriage.Kind.TRAIN),
                on == null ? null : scan.wagon,
                reference(on, Carriage.Kind.VESSEL),
                reference(on, Carriage.Kind.TRUCK),
                null);
    }

    private static String reference(Carriage on, Carriage.Kind kind) {
        return on == null || on.kind() != kind ? null : on.reference();
    }

    private void raise(ReloadList list, ReloadRow row) {
        row.differences()
                .forEach(
                        code ->
                                alarm.raise(
                                        new Alert(
                                                "reload-difference",
                                                Alarm.container(row.container()),
                                                list.id + "/" + code,
                                                list.facility,
                                                Severity.MEDIUM,
                                                list.postedAt,
                                                List.of(
                                                        row.container(),
                                                        list.fromReference,
                                                        code,
                                                        String.valueOf(row.plannedWagon()),
                                                        String.valueOf(row.wagon())))));
    }

    /**
     * Takes a posted list back: the wagons and trains of before stand again, and what was scanned
     * stays on record.
     *
     * @throws Refusal {@code reload-not-posted}
     */
    public ReloadView takeBack(long id, String reason) {
        lock(id);
        ReloadList list = reloads.find(id);
        if (list.state != ReloadState.POSTED) {
            throw new Refusal("reload-not-posted", id);
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw InvalidInput.of("reason", "required");
        }
        Instant now = clock.now();
        list.state = ReloadState.TAKEN_BACK;
        list.takenBackAt = now;
        list.takenBackBy = actor.get().user();
        list.takenBackReason = reason.strip();
        if (list.messages != null) {
            events.retract(list.messages);
        }
        em.flush();
        return ReloadView.of(list, rows.of(list), true);
    }
}
