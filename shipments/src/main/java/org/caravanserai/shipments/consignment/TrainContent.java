package org.caravanserai.shipments.consignment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.identity.ContainerNumber;

/**
 * What a train list says, once it was read and found right.
 *
 * @param notes in the order of their numbers
 * @param leftOut numbers of notes the list names but that were left out because of a bad row: what
 *     an earlier version said of them stays
 */
public record TrainContent(String train, List<ConsignmentNote> notes, Set<String> leftOut) {

    public TrainContent {
        notes = notes.stream().sorted(Comparator.comparing(ConsignmentNote::number)).toList();
        leftOut = Set.copyOf(leftOut);
    }

    /** Each container once, though two notes may share one. */
    public List<ContainerNumber> containerNumbers() {
        return notes.stream()
                .flatMap(note -> note.containers().stream())
                .map(container -> container.number())
                .distinct()
                .toList();
    }

    public int containers() {
        return containerNumbers().size();
    }

    int goodsLines() {
        return notes.stream()
                .flatMap(note -> note.containers().stream())
                .mapToInt(container -> container.lines().size())
                .sum();
    }
}
