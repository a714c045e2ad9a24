package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.locking.Retried;

/** Where the goods of a line could lie: suitable, under customs control, with room, racks first. */
@ApplicationScoped
@Retried
@Transactional
public class BinSuggestions {

    private static final String BONDED = "BONDED";
    private static final int MOST_BINS = 1000;

    @Inject Receipts receipts;
    @Inject Warehouse warehouse;

    /**
     * @param number of the receipt
     * @param line of it; null for none in particular
     */
    public List<String> of(String number, Integer line, int most) {
        Receipt receipt = receipts.get(number);
        ReceiptLine wanted =
                receipts.lines(receipt).stream()
                        .filter(known -> line != null && known.line == line)
                        .findFirst()
                        .orElse(null);
        String need =
                (wanted == null ? StorageNeed.GENERAL : StorageNeed.of(wanted.commodity)).name();
        BigDecimal kg = wanted == null ? BigDecimal.ZERO : wanted.remaining().grossKg();
        return warehouse.locations(receipt.facility, MOST_BINS, null).stream()
                .filter(bin -> bin.suitable().contains(need) && bin.suitable().contains(BONDED))
                .filter(bin -> room(bin).compareTo(kg) >= 0)
                .sorted(
                        Comparator.comparing((Location bin) -> bin.kind() != PlaceKind.RACK)
                                .thenComparing(bin -> bin.fill().signum() != 0)
                                .thenComparing(Location::location))
                .map(Location::location)
                .limit(most)
                .toList();
    }

    private static BigDecimal room(Location bin) {
        return bin.capacityKg().multiply(BigDecimal.ONE.subtract(bin.fill()));
    }
}
