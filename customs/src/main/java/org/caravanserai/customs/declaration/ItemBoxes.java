package org.caravanserai.customs.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.customs.form.TypedText;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * What an item says beside the goods themselves.
 *
 * @param said entries by box, such as 43 or 31.maker; only boxes that say something
 */
public record ItemBoxes(
        Map<String, String> said,
        List<Packing> packings,
        List<ContainerPart> containers,
        List<PreviousDocument> previousDocuments) {

    static final String USABLE_UNTIL = "31.until";

    public static final ItemBoxes NONE = new ItemBoxes(Map.of(), List.of(), List.of(), List.of());

    public ItemBoxes {
        said = spoken(said);
        packings = packings == null ? List.of() : List.copyOf(packings);
        containers = containers == null ? List.of() : List.copyOf(containers);
        previousDocuments = previousDocuments == null ? List.of() : List.copyOf(previousDocuments);
    }

    /** Last day of shelf or sale life; null where none is said, or no day. */
    public LocalDate usableUntil() {
        return TypedText.day(said.get(USABLE_UNTIL), USABLE_UNTIL, new ArrayList<>());
    }

    /** The containers that box 31 lists; what is no number of a container is left out. */
    Stream<ContainerNumber> numbers() {
        return containers.stream()
                .map(ContainerPart::number)
                .map(ItemBoxes::read)
                .filter(Objects::nonNull);
    }

    private static ContainerNumber read(String number) {
        try {
            return ContainerNumber.parse(number);
        } catch (InvalidValue noContainer) {
            return null;
        }
    }

    /** The same with these entries; a blank one empties its box. */
    ItemBoxes saying(Map<String, String> entries) {
        Map<String, String> texts = new TreeMap<>(said);
        entries.forEach((box, entry) -> texts.put(box, entry == null ? "" : entry));
        return new ItemBoxes(texts, packings, containers, previousDocuments);
    }

    /** Only the boxes that say something, in order. */
    static Map<String, String> spoken(Map<String, String> said) {
        Map<String, String> spoken = new TreeMap<>();
        if (said != null) {
            said.forEach(
                    (box, entry) -> {
                        if (box != null && entry != null && !entry.isBlank()) {
                            spoken.put(box, entry.strip());
                        }
                    });
        }
        return spoken;
    }
}
