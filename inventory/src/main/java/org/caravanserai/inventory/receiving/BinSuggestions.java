package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.caravanserai.inventory.handling.BinAdvice;
import org.caravanserai.inventory.handling.PutAwayAdvice;
import org.caravanserai.inventory.handling.Stored;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.locking.Retried;

/** Where the goods of a line could lie, and why. */
@ApplicationScoped
@Retried
@Transactional
public class BinSuggestions {

    private static final StockStatus ARRIVED = StockStatus.TEMPORARY_STORAGE;

    @Inject Receipts receipts;
    @Inject PutAwayAdvice advice;

    /** The codes of the best bins. */
    public List<String> of(String number, Integer line, int most) {
        return advice(number, line, most).suggestions().stream()
                .map(BinAdvice.Suggestion::location)
                .toList();
    }

    /**
     * @param number of the receipt
     * @param line of it; null for none in particular
     */
    public BinAdvice advice(String number, Integer line, int most) {
        Receipt receipt = receipts.get(number);
        ReceiptLine wanted =
                receipts.lines(receipt).stream()
                        .filter(known -> line != null && known.line == line)
                        .findFirst()
                        .orElse(null);
        Keeping keeping =
                wanted == null
                        ? new Keeping(StorageNeed.GENERAL, null, null, null)
                        : Keeping.of(wanted.commodity);
        Measures open = wanted == null ? Measures.zero(null) : wanted.remaining().in(wanted.unit);
        Stored goods = new Stored(keeping, receipt.ownerId, ARRIVED);
        return advice.of(receipt.facility, goods, open, most);
    }
}
