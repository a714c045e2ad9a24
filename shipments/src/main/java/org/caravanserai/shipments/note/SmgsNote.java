package org.caravanserai.shipments.note;

import java.util.List;
import java.util.Map;
import org.caravanserai.shipments.consignment.ConsignmentView;

/**
 * An SMGS note with its boxes.
 *
 * @param departureCode station code of box 2; null where none is known
 * @param destinationCode station code of box 5; null likewise
 * @param written boxes that somebody wrote, by number of the box
 * @param carried boxes 7 to 14: the wagons of the list, then those after each reloading
 * @param references other transport documents of the same goods
 */
public record SmgsNote(
        ConsignmentView consignment,
        String departureCode,
        String destinationCode,
        Map<String, String> written,
        List<Carried> carried,
        List<ReferenceView> references) {

    /** The text of a box; empty where nothing was written. */
    public String box(String number) {
        return written.getOrDefault(number, "");
    }

    /** Box 19: the seals of all containers. */
    public String seals() {
        List<String> seals =
                consignment.containers().stream()
                        .filter(c -> c.seal() != null)
                        .map(c -> c.seal().number())
                        .distinct()
                        .toList();
        return seals.isEmpty() ? "" : seals.size() + ": " + String.join(", ", seals);
    }
}
