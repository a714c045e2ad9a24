package org.caravanserai.customs.supervision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What the list of goods under supervision is narrowed to; null where nothing is asked.
 *
 * @param until only goods whose term ends on or before that day
 * @param text of a lot, an owner, a description, a consignment, a container or a code
 */
public record SupervisionFilter(StockStatus status, LocalDate until, String text) {

    public SupervisionFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the text stands somewhere in what names the lot. */
    boolean names(SupervisedLot lot) {
        return text == null
                || Stream.of(
                                lot.lot().value(),
                                lot.ownerName(),
                                lot.description(),
                                lot.consignment(),
                                lot.container().value(),
                                lot.commodity().value())
                        .filter(Objects::nonNull)
                        .anyMatch(
                                word ->
                                        word.toLowerCase(Locale.ROOT)
                                                .contains(text.toLowerCase(Locale.ROOT)));
    }
}
