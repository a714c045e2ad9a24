package org.caravanserai.shipments.intake.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.intake.SenderName;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.tracking.EventIntake;
import org.caravanserai.shipments.tracking.Incoming;
import org.caravanserai.shipments.tracking.IntakeResult;

/** Takes sheets of events, and remembers what the columns of each sender mean. */
@ApplicationScoped
@Retried
@Transactional
public class EventSheets {

    /** Equipment and transport event codes of DCSA that a sheet may speak of. */
    public static final List<String> CODES =
            List.of("DEPA", "ARRI", "LOAD", "DISC", "GTIN", "GTOT", "STUF", "STRP", "INSP");

    private static final int LONGEST_TITLE = 100;
    private static final int MOST_COLUMNS = 100;

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Network network;
    @Inject EventIntake intake;

    /** What is remembered of a sender's columns, by title. */
    public Map<String, ColumnMeaning> columns(String sender) {
        Map<String, ColumnMeaning> known = new HashMap<>();
        em.createQuery("select c from SheetColumn c where c.sender = :sender", SheetColumn.class)
                .setParameter("sender", SenderName.of(sender))
                .getResultStream()
                .forEach(column -> known.put(column.title, column.meaning()));
        return known;
    }

    /**
     * Remembers what columns mean; others of the sender stay as they were.
     *
     * @throws InvalidInput naming the column
     */
    public void remember(String sender, List<ColumnMeaning> columns) {
        String name = SenderName.of(sender);
        locks.acquire(new LockKey(LockKey.Kind.CONTAINER, "sheet:" + name));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            check("columns[" + i + "]", columns.get(i), problems);
        }
        InvalidInput.throwIfAny(problems);
        for (ColumnMeaning column : columns) {
            SheetColumn known =
                    em.find(SheetColumn.class, new SheetColumn.Key(name, column.title()));
            SheetColumn kept = known == null ? new SheetColumn(name, column.title()) : known;
            kept.means(column, clock.now(), actor.get().user());
            if (known == null) {
                em.persist(kept);
            }
        }
        em.flush();
    }

    private void check(String field, ColumnMeaning column, List<Problem> problems) {
        String title = column.title();
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add(Problem.of(field + ".title", "required"));
        }
        if (column.meaning() == null) {
            problems.add(Problem.of(field + ".meaning", "required"));
        } else if (column.meaning() == Meaning.MOMENT) {
            if (column.code() == null || !CODES.contains(column.code())) {
                problems.add(Problem.of(field + ".code", "sheet-code", Given.shown("" + title)));
            }
            if (column.classifier() == null) {
                problems.add(Problem.of(field + ".classifier", "required"));
            }
            if (column.facility() == null || network.find(column.facility()).isEmpty()) {
                problems.add(
                        Problem.of(field + ".facility", "sheet-place", Given.shown("" + title)));
            }
        }
    }

    /**
     * Takes a sheet: each moment of a line is an event of its container. The same sheet again
     * changes nothing, a changed moment is an update; what cannot be read goes into quarantine.
     *
     * @param lines the first one names the columns
     * @throws InvalidInput {@code sheet-column-unknown} for each column nobody has explained yet
     */
    public IntakeResult take(String sender, List<List<String>> lines) {
        String name = SenderName.of(sender);
        if (lines.isEmpty()) {
            throw InvalidInput.of("file", "list-empty");
        }
        List<String> titles = lines.get(0).stream().map(String::strip).toList();
        Map<String, ColumnMeaning> known = columns(name);
        List<Problem> problems = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (String title : titles) {
            if (!title.isEmpty() && !known.containsKey(title)) {
                problems.add(Problem.of("header", "sheet-column-unknown", Given.shown(title)));
            } else if (!title.isEmpty() && !once.add(title)) {
                problems.add(Problem.of("header", "duplicate-column", Given.shown(title)));
            }
        }
        if (titles.size() > MOST_COLUMNS) {
            problems.add(Problem.of("header", "sheet-too-wide", MOST_COLUMNS));
        }
        boolean named = known.values().stream().anyMatch(c -> c.meaning() == Meaning.CONTAINER);
        if (problems.isEmpty() && !named) {
            problems.add(Problem.of("header", "sheet-without-container"));
        }
        InvalidInput.throwIfAny(problems);
        SheetEvents events = new SheetEvents(name, titles, known, network);
        List<Incoming> incoming = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(line -> incoming.addAll(events.of(line)));
        return intake.accept(incoming);
    }
}
