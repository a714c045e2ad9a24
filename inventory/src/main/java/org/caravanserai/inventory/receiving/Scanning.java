package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.inventory.receiving.ScanRead.Kind;
import org.caravanserai.inventory.scanning.Barcode;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Tells by its form what was scanned at a container that is being counted, so that a clerk needs
 * one hand and no field: a seal, a bin, a line by its number or commodity code, a pallet, or {@code
 * +12} or {@code 12*} for twelve packages.
 */
@ApplicationScoped
@Retried
@Transactional
public class Scanning {

    private static final Pattern LINE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern MANY = Pattern.compile("[+*]([0-9]{1,6})|([0-9]{1,6})[*]");
    private static final Pattern COMMODITY = Pattern.compile("[0-9]{10}");

    @Inject Receipts receipts;
    @Inject Tallying tallying;
    @Inject Tallies tallies;
    @Inject Places places;

    /**
     * @param line that is being counted; null for none
     * @param location that is being filled; null for none
     * @throws Refusal {@code tally-unknown-scan}, {@code tally-which-line}, and what {@link
     *     Tallying#count} throws
     */
    public ScanRead take(String number, String scanned, Integer line, String location) {
        Receipt receipt = receipts.get(number);
        Barcode barcode = Barcode.read(scanned);
        String code = barcode.text();
        Optional<Place> bin =
                places.bin(receipt.facility, barcode.unit().map(Sscc::value).orElse(code));
        if (bin.isPresent()) {
            return new ScanRead(Kind.BIN, line, bin.get().code(), null);
        }
        Optional<Seal> seal = read(code, Seal::parse);
        if (seal.isPresent() && seal.get().equals(receipt.seal)) {
            tallying.seal(number, code, true);
            return new ScanRead(Kind.SEAL_MATCHED, line, location, null);
        }
        Matcher many = MANY.matcher(code);
        Optional<Sscc> unit = barcode.unit();
        if (many.matches() || unit.isPresent()) {
            BigDecimal packages = many.matches() ? packages(many) : BigDecimal.ONE;
            return counted(receipt, unit.orElse(null), packages, line, location);
        }
        if (LINE.matcher(code).matches() || COMMODITY.matcher(code).matches()) {
            return chosen(receipt, code, location);
        }
        if (read(code, ContainerNumber::parse).filter(receipt.container::equals).isPresent()) {
            return new ScanRead(Kind.CONTAINER, line, location, null);
        }
        return otherSeal(receipt, code, seal.isPresent(), line, location);
    }

    private static BigDecimal packages(Matcher many) {
        return new BigDecimal(many.group(1) == null ? many.group(2) : many.group(1));
    }

    private ScanRead counted(
            Receipt receipt, Sscc unit, BigDecimal packages, Integer line, String location) {
        int number = line == null ? onlyLine(receipt) : line;
        tallying.count(
                receipt.number(), new TallyCount(number, location, packages, null, null, unit));
        return new ScanRead(Kind.COUNTED, number, location, packages);
    }

    private int onlyLine(Receipt receipt) {
        List<ReceiptLine> lines = receipts.lines(receipt);
        if (lines.size() != 1) {
            throw new Refusal("tally-which-line");
        }
        return lines.get(0).line;
    }

    /** By its number, or the first line of the commodity on which packages are still open. */
    private ScanRead chosen(Receipt receipt, String code, String location) {
        boolean byNumber = LINE.matcher(code).matches();
        return receipts.lines(receipt).stream()
                .filter(
                        line ->
                                byNumber
                                        ? line.line == Integer.parseInt(code)
                                        : line.commodity.value().equals(code)
                                                && tallies.open(receipt, line.line).signum() > 0)
                .findFirst()
                .map(line -> new ScanRead(Kind.LINE, line.line, location, null))
                .orElseThrow(() -> new Refusal("tally-no-such-line", code));
    }

    /** While nobody looked at the seal, what is nothing else is another seal. */
    private ScanRead otherSeal(
            Receipt receipt, String code, boolean form, Integer line, String location) {
        boolean looked =
                receipt.sealIntact != null
                        || tallies.find(receipt)
                                .map(tally -> tally.sealIntact != null)
                                .orElse(false);
        if (looked || !form || receipt.seal == null) {
            throw new Refusal("tally-unknown-scan", code);
        }
        tallying.seal(receipt.number(), code, true);
        return new ScanRead(Kind.SEAL_OTHER, line, location, null);
    }

    private static <T> Optional<T> read(String code, Function<String, T> as) {
        try {
            return Optional.of(as.apply(code));
        } catch (InvalidValue another) {
            return Optional.empty();
        }
    }
}
