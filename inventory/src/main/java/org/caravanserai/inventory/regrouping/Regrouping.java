package org.caravanserai.inventory.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.permit.Operation;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Divides, merges and repacks lots where they lie. What is reserved for a filed declaration, and
 * what is held, stays as it is; an operation that needs a permit of customs is done under one.
 */
@ApplicationScoped
@Retried
@Transactional
public class Regrouping {

    private static final int LONGEST_KIND = 10;
    private static final int MOST_PARTS = 500;

    @Inject Lots lots;
    @Inject Standpoints standpoints;
    @Inject Likeness likeness;
    @Inject Lineage lineage;
    @Inject RegroupBook book;

    /**
     * New lots out of one. What the parts leave stays with the lot; the last of them all takes what
     * rounding leaves, so that no gram is lost.
     *
     * @throws InvalidInput on {@code lots}, {@code location} or {@code parts}; {@code
     *     effective-in-the-future} on {@code effectiveAt}
     * @throws NotFound when the lot is not there or out of scope
     * @throws Refusal when the goods are held, reserved, not there now or at the time given, or no
     *     permit covers it
     */
    public Regrouped split(RegroupOrder order) {
        checked(order, 1, 1);
        Standpoint lot = standpoints.of(order, Operation.SPLIT).get(0);
        List<Amounts> shares = shares(lot, order.parts());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < order.parts().size(); i++) {
            Amounts share = shares.get(i);
            Lot child =
                    lot.lot()
                            .descendant(
                                    lots.next(),
                                    lot.lot().packageKind(),
                                    lineage.value(lot.lot(), share));
            pieces.add(lot.piece("parts[" + i + "]", child, share, share));
        }
        return book.write(
                LotsRegrouped.Kind.SPLIT, lot.permit(), note(order), pieces, order.effectiveAt());
    }

    private static List<Amounts> shares(Standpoint lot, List<BigDecimal> parts) {
        InvalidInput.throwIfAny(wrong(parts));
        boolean packed = lot.free().packages().signum() > 0;
        BigDecimal whole = packed ? lot.free().packages() : lot.free().netKg();
        BigDecimal asked = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = whole.subtract(asked);
        if (rest.signum() < 0) {
            throw lot.refused("parts", "split-too-much", lot.lot().id(), asked, whole);
        }
        List<BigDecimal> weights = new ArrayList<>(parts);
        if (rest.signum() > 0) {
            weights.add(rest);
        }
        return lot.free().in(lot.lot().unit()).split(weights, weights.size() - 1).stream()
                .map(Amounts::of)
                .toList();
    }

    private static List<Problem> wrong(List<BigDecimal> parts) {
        List<Problem> problems = new ArrayList<>();
        if (parts == null || parts.isEmpty() || parts.size() > MOST_PARTS) {
            problems.add(Problem.of("parts", "split-parts", MOST_PARTS));
            return problems;
        }
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = parts.get(i);
            if (part == null || part.signum() <= 0) {
                problems.add(Problem.of("parts[" + i + "]", "split-part"));
            }
        }
        return problems;
    }

    /**
     * One new lot out of several of like goods, all that lies there of each.
     *
     * @throws Refusal also {@code merge-unlike}, naming what differs
     */
    public Regrouped merge(RegroupOrder order) {
        checked(order, 2, MOST_PARTS);
        List<Standpoint> all = standpoints.of(order, Operation.MERGE);
        all.forEach(Standpoint::whole);
        likeness.check(all);
        Lot first = all.get(0).lot();
        Lot child = first.descendant(lots.next(), first.packageKind(), lineage.value(all));
        List<Piece> pieces =
                all.stream().map(lot -> lot.piece("lots", child, lot.free(), lot.free())).toList();
        return book.write(
                LotsRegrouped.Kind.MERGE,
                all.get(0).permit(),
                note(order),
                pieces,
                order.effectiveAt());
    }

    /**
     * The same goods in another number or kind of packages, as a new lot. Weights and quantities
     * stay as they are.
     *
     * @throws InvalidInput also on {@code packages} and {@code packageKind}
     */
    public Regrouped repack(RegroupOrder order) {
        checked(order, 1, 1);
        BigDecimal packages = order.packages();
        if (packages == null
                || packages.signum() <= 0
                || packages.stripTrailingZeros().scale() > 0) {
            throw InvalidInput.of("packages", "split-part");
        }
        Standpoint lot = standpoints.of(order, Operation.REPACK).get(0).whole();
        Amounts free = lot.free();
        Amounts given = new Amounts(packages, free.netKg(), free.grossKg(), free.supplementary());
        String kind =
                order.packageKind() == null ? lot.lot().packageKind() : order.packageKind().strip();
        Lot child = lot.lot().descendant(lots.next(), kind, lineage.value(lot.lot(), free));
        List<Piece> pieces = List.of(lot.piece("packages", child, free, given));
        return book.write(
                LotsRegrouped.Kind.REPACK, lot.permit(), note(order), pieces, order.effectiveAt());
    }

    private static void checked(RegroupOrder order, int least, int most) {
        List<Problem> problems = new ArrayList<>();
        int given = order.lots() == null ? 0 : (int) order.lots().stream().distinct().count();
        if (given < least || given > most || given < order.lots().size()) {
            problems.add(Problem.of("lots", "regroup-lots", least, most));
        }
        if (order.location() == null || order.location().isBlank()) {
            problems.add(Problem.of("location", "required"));
        }
        if (order.packageKind() != null && order.packageKind().strip().length() > LONGEST_KIND) {
            problems.add(
                    Problem.of(
                            "packageKind",
                            "note-too-long",
                            order.packageKind().strip().length(),
                            LONGEST_KIND));
        }
        FreeText.optional("note", order.note(), problems);
        InvalidInput.throwIfAny(problems);
    }

    private static String note(RegroupOrder order) {
        return order.note() == null ? "" : order.note();
    }
}
