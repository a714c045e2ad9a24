package org.caravanserai.inventory.receiving;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.event.CountDifference;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReceivedLot;

/** Opens a receipt again when a count of it is taken back. */
@ApplicationScoped
class ReopenedReceipts {

    @Inject EntityManager em;
    @Inject Receipts receipts;

    /** The container of the receipt is locked by then. */
    void on(@Observes @Priority(100) ReceiptReversed reversed) {
        Receipt receipt = receipts.get(reversed.receipt());
        em.refresh(receipt);
        List<ReceiptLine> lines = receipts.lines(receipt);
        Map<Integer, ReceiptLine> known =
                lines.stream().collect(Collectors.toMap(line -> line.line, Function.identity()));
        for (ReceivedLot lot : reversed.lots()) {
            ReceiptLine line = known.get(lot.consignmentLine());
            if (line != null) {
                line.uncount(lot.measures(), lot.value());
            }
        }
        receipt.reopen(receipts.standing(receipt) > 0);
        receipts.differences(receipt).stream()
                .filter(found -> noMore(found, reversed.posting()))
                .map(found -> new DifferenceWithdrawn(found, reversed.effectiveAt()))
                .forEach(em::persist);
        em.flush();
    }

    /** What the count found itself; and what was missing, because the receipt is open again. */
    private static boolean noMore(ReceiptDifference found, String posting) {
        return CountDifference.Kind.SHORTAGE.name().equals(found.kind)
                || posting.equals(found.posting) && !ReceiptDifference.SEAL.equals(found.kind);
    }
}
