package org.caravanserai.inventory.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.scanning.Barcode.Meaning;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/**
 * Recognises a code wherever it was scanned. It only looks: a code that nobody knows is never
 * created, but answered with what it is not and what to do.
 */
@ApplicationScoped
@Retried
@Transactional
public class Scans {

    @Inject ScanLookup lookup;

    /**
     * @param facility the warehouse the scanner is in, which tells its bins; null where unknown
     * @throws InvalidInput on {@code code}
     */
    public Scan read(String code, FacilityCode facility) {
        if (code == null || code.isBlank()) {
            throw InvalidInput.of("code", "required");
        }
        Barcode barcode = Barcode.read(code);
        for (Meaning meaning : barcode.meanings()) {
            Optional<String> found = lookup.find(meaning, facility);
            if (found.isPresent()) {
                return new Scan(
                        meaning.kind(),
                        barcode.text(),
                        found.get(),
                        lookup.receipt(meaning).orElse(null),
                        true,
                        barcode.elements(),
                        null);
            }
        }
        return unknown(barcode);
    }

    /** The surest thing it could be, and what is missing; or what is wrong with it. */
    private static Scan unknown(Barcode barcode) {
        List<Meaning> sure =
                barcode.meanings().stream()
                        .filter(m -> m.kind() != ScanKind.BIN && m.kind() != ScanKind.SEAL)
                        .toList();
        if (!sure.isEmpty()) {
            Meaning meaning = sure.get(0);
            Problem remark = Problem.of("code", "scan-no-" + meaning.kind().name(), meaning.id());
            return new Scan(
                    meaning.kind(),
                    barcode.text(),
                    meaning.id(),
                    null,
                    false,
                    barcode.elements(),
                    remark);
        }
        Problem remark =
                barcode.doubts().isEmpty()
                        ? Problem.of("code", "scan-unknown", barcode.text())
                        : barcode.doubts().get(0);
        return new Scan(
                ScanKind.UNKNOWN, barcode.text(), null, null, false, barcode.elements(), remark);
    }
}
