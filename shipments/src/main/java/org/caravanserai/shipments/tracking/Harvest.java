package org.caravanserai.shipments.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.SizeType;

/** What a batch of written events adds to the histories of containers. */
final class Harvest {

    private final Set<ContainerNumber> travelling;
    private final Map<Long, Set<ContainerNumber>> before;
    private final Map<ContainerNumber, Additions> additions = new LinkedHashMap<>();
    private final List<ReadEvent.Means> left = new ArrayList<>();
    private final Set<String> leftDocuments = new LinkedHashSet<>();

    /**
     * @param travelling containers that may be concerned by the events that name none
     * @param before containers that known events named before
     */
    Harvest(Set<ContainerNumber> travelling, Map<Long, Set<ContainerNumber>> before) {
        this.travelling = travelling;
        this.before = before;
    }

    void take(StoredEvent event) {
        ReadEvent says = event.newest();
        Collection<ContainerNumber> concerned =
                says.containers().isEmpty() ? travelling : says.containers();
        concerned.forEach(number -> of(number).sized(size(says)));
        if (!event.fresh()) {
            change(concerned);
            change(before.getOrDefault(event.id, Set.of()));
            if (event.spokeOf() != null) {
                left.add(event.spokeOf());
                if (event.spokeOfDocument() != null) {
                    leftDocuments.add(event.spokeOfDocument());
                }
            }
        } else if (!says.retracted()) {
            Occurrence occurrence = event.occurrence();
            concerned.forEach(number -> of(number).add(occurrence));
        }
    }

    private static SizeType size(ReadEvent says) {
        return says.containers().size() == 1 ? says.sizeType() : null;
    }

    /** An event of these containers' histories is another now. */
    void change(Collection<ContainerNumber> numbers) {
        numbers.forEach(number -> of(number).change());
    }

    private Additions of(ContainerNumber number) {
        return additions.computeIfAbsent(number, any -> new Additions());
    }

    /** Trains and vessels that updated events spoke of before. */
    List<ReadEvent.Means> left() {
        return left;
    }

    Set<String> leftDocuments() {
        return leftDocuments;
    }

    Map<ContainerNumber, Additions> additions() {
        return additions;
    }
}
