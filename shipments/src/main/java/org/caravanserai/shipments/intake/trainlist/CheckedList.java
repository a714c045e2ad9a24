package org.caravanserai.shipments.intake.trainlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.shipments.consignment.ConsignmentNote;
import org.caravanserai.shipments.consignment.TrainContent;

/** A list after all checks: what is good, by note, and what was refused, by row. */
final class CheckedList {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<ListRow>> byNote = new LinkedHashMap<>();
    private final Map<Integer, String> noteOfRow = new TreeMap<>();
    private String train;

    CheckedList(RawList list, PlaceNames places) {
        RowCheck rowCheck = new RowCheck(places, problems);
        ListCheck listCheck = new ListCheck(problems);
        for (RawRow raw : list.rows) {
            ListRow row = rowCheck.check(raw);
            listCheck.check(row);
            train = train == null ? row.train() : train;
            if (row.smgs() != null) {
                byNote.computeIfAbsent(row.smgs(), k -> new ArrayList<>()).add(row);
                noteOfRow.put(row.number(), row.smgs());
            }
        }
    }

    String train() {
        return train;
    }

    Set<String> notes() {
        return byNote.keySet();
    }

    /** Refuses a note as a whole, on its first row. */
    void refuse(String note, Column column, String code, Object... args) {
        int row = byNote.get(note).get(0).number();
        problems.add(Problem.ofRow(row, column.title, code, args));
    }

    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(Problem::row)).toList();
    }

    /** The good notes; a note with a refused row is left out whole. */
    TrainContent content() {
        Set<String> bad =
                problems.stream()
                        .map(problem -> noteOfRow.get(problem.row()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(HashSet::new));
        List<ConsignmentNote> notes =
                byNote.entrySet().stream()
                        .filter(note -> !bad.contains(note.getKey()))
                        .map(note -> note(note.getKey(), note.getValue()))
                        .toList();
        return new TrainContent(train, notes, bad);
    }

    private static ConsignmentNote note(String number, List<ListRow> rows) {
        ListRow first = rows.get(0);
        Map<String, List<ListRow>> byContainer =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.container().value(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new ConsignmentNote(
                number,
                first.consignor(),
                first.consignee(),
                first.origin(),
                first.destination(),
                byContainer.values().stream().map(CheckedList::container).toList());
    }

    private static AnnouncedContainer container(List<ListRow> rows) {
        ListRow first = rows.get(0);
        return new AnnouncedContainer(
                first.container(),
                first.sizeType(),
                first.seal(),
                first.wagon(),
                rows.stream()
                        .map(ListRow::goods)
                        .sorted(Comparator.comparing(AnnouncedLine::line))
                        .toList());
    }
}
