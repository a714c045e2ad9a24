package org.caravanserai.shipments.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * One thing in the history of a container, from a message or from the house itself.
 *
 * @param event id of the stored tracking event; null for facts of the house
 * @param own whether it names the container, and not only its train, vessel or document
 * @param destination of a container our gate loaded
 */
record Occurrence(
        Long event,
        String code,
        String milestone,
        Classifier classifier,
        Instant at,
        FacilityCode facility,
        ReadEvent.Means means,
        String document,
        boolean own,
        boolean empty,
        String seals,
        FacilityCode destination,
        String source,
        String sourceId,
        Instant recordedAt) {

    /** Which of two things of the same moment comes first. */
    private static final List<String> RANK =
            List.of(
                    "ARRI",
                    "GTIN",
                    "DISC",
                    "RSEA",
                    HouseNote.RECEIVED,
                    "STRP",
                    HouseNote.STRIPPED,
                    HouseNote.REOPENED,
                    "STUF",
                    "LOAD",
                    HouseNote.LOADED,
                    "GTOT",
                    "DEPA");

    /**
     * By time; then as things follow each other; then by name, so that any order gives the same.
     */
    static final Comparator<Occurrence> IN_ORDER =
            Comparator.comparing(Occurrence::at)
                    .thenComparing(o -> RANK.indexOf(o.code))
                    .thenComparing(Occurrence::source)
                    .thenComparing(Occurrence::sourceId)
                    .thenComparing(Occurrence::milestone);

    /** Only the place of something in the order of a history. */
    static Occurrence mark(
            Instant at, String code, String source, String sourceId, String milestone) {
        return new Occurrence(
                null,
                code,
                milestone,
                Classifier.ACT,
                at,
                null,
                null,
                null,
                true,
                false,
                null,
                null,
                source,
                sourceId,
                null);
    }

    /** Whether this comes behind the other in a history. */
    boolean after(Occurrence other) {
        return IN_ORDER.compare(this, other) > 0;
    }

    boolean actual() {
        return classifier == Classifier.ACT;
    }

    boolean is(String wanted) {
        return Objects.equals(code, wanted);
    }
}
