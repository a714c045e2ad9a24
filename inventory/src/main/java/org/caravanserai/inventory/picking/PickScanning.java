package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.inventory.scanning.Barcode;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Works a pick list with one hand on the scanner: a bin, then the lot in it, a pallet whole, or
 * {@code 12*} for twelve packages of the only lot that is due there.
 */
@ApplicationScoped
@Retried
@Transactional
public class PickScanning {

    private static final Pattern MANY = Pattern.compile("[+*]?([0-9]{1,6})[*]?");

    @Inject PickSheets sheets;
    @Inject PickWork work;
    @Inject Places places;

    /**
     * @param location the bin that was scanned before; null for none
     * @param packages how many, where they were keyed; null for all
     * @throws Refusal {@code pick-wrong-bin}, {@code pick-wrong-lot}, {@code pick-bin-first},
     *     {@code pick-unknown-scan}, and what {@link PickWork#pick} throws
     */
    public PickRead take(
            String number, String scanned, String location, BigDecimal packages, String reason) {
        PickList list = sheets.get(number);
        Barcode barcode = Barcode.read(scanned);
        String code = barcode.unit().map(Sscc::value).orElse(barcode.text());
        Optional<Place> bin = places.bin(list.site, code);
        if (bin.isPresent() && bin.get().unit()) {
            return fetched(number, new PickOrder(code, null, packages, reason));
        }
        if (bin.isPresent()) {
            PickListShown.Line due = work.expect(number, bin.get().code());
            return new PickRead(false, due.line(), bin.get().code());
        }
        Optional<LotId> lot = lot(code);
        Matcher many = MANY.matcher(code);
        if (lot.isEmpty() && !many.matches()) {
            throw new Refusal("pick-unknown-scan", code);
        }
        if (location == null) {
            throw new Refusal("pick-bin-first", code);
        }
        BigDecimal counted = lot.isPresent() ? packages : new BigDecimal(many.group(1));
        return fetched(number, new PickOrder(location, lot.orElse(null), counted, reason));
    }

    private PickRead fetched(String number, PickOrder order) {
        int line =
                work.pick(number, order).lines().stream()
                        .filter(one -> one.lies(order.location()))
                        .filter(one -> order.lot() == null || one.lot().equals(order.lot()))
                        .filter(one -> one.pickedAt() != null)
                        .max(Comparator.comparing(PickListShown.Line::pickedAt))
                        .map(PickListShown.Line::line)
                        .orElse(0);
        return new PickRead(true, line, order.location());
    }

    private static Optional<LotId> lot(String code) {
        try {
            return Optional.of(LotId.parse(code));
        } catch (InvalidValue another) {
            return Optional.empty();
        }
    }
}
