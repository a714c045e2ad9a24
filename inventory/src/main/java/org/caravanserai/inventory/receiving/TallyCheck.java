package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.handling.Stored;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** Says at the rack, and not only when posting, what cannot be about a count. */
@ApplicationScoped
class TallyCheck {

    @Inject Receipts receipts;
    @Inject Places places;
    @Inject BinCheck bins;

    /**
     * @param outsidePermit under which goods may be put outside; null for none
     * @throws InvalidInput on {@code line}, {@code location}, {@code packages} or {@code netKg}
     */
    void sound(Receipt receipt, TallyCount count, String outsidePermit) {
        List<Problem> problems = new ArrayList<>();
        List<ReceiptLine> lines = receipts.lines(receipt);
        Optional<ReceiptLine> line =
                lines.stream().filter(known -> known.line == count.line()).findFirst();
        if (line.isEmpty()) {
            problems.add(Problem.of("line", "unknown-line", count.line(), lines.size()));
        }
        Optional<Place> bin = bin(receipt, count, problems);
        if (line.isPresent() && bin.isPresent()) {
            Stored goods =
                    Stored.of(line.get().commodity, receipt.ownerId, StockStatus.TEMPORARY_STORAGE)
                            .under(outsidePermit);
            bins.unfit(bin.get(), goods, "location").ifPresent(problems::add);
        }
        InvalidInput.throwIfAny(problems);
        amounts(line.orElseThrow(), count, problems);
        InvalidInput.throwIfAny(problems);
    }

    private Optional<Place> bin(Receipt receipt, TallyCount count, List<Problem> problems) {
        if (count.location() == null || count.location().isBlank()) {
            problems.add(Problem.of("location", "tally-which-bin"));
            return Optional.empty();
        }
        Optional<Place> bin = places.bin(receipt.facility, count.location());
        if (bin.isEmpty()) {
            problems.add(
                    Problem.of("location", "unknown-location", count.location(), receipt.facility));
        }
        return bin;
    }

    private static void amounts(ReceiptLine line, TallyCount count, List<Problem> problems) {
        if (count.packages() == null || count.packages().signum() < 0) {
            problems.add(Problem.of("packages", "required"));
            return;
        }
        boolean unpacked = line.announced.packages().signum() == 0;
        if ((count.netKg() == null) != (count.grossKg() == null) || unpacked && !count.weighed()) {
            problems.add(Problem.of(count.netKg() == null ? "netKg" : "grossKg", "required"));
            return;
        }
        if (count.weighed()) {
            Measures weighed = new Measures(count.packages(), count.netKg(), count.grossKg(), null);
            problems.addAll(weighed.checkedInput("count"));
        }
        if (count.packages().signum() == 0 && !count.weighed()) {
            problems.add(Problem.of("packages", "required"));
        }
    }
}
