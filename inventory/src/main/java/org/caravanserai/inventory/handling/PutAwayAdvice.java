package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.inventory.handling.BinAdvice.Excluded;
import org.caravanserai.inventory.handling.BinAdvice.Suggestion;
import org.caravanserai.inventory.handling.BinRoom.Room;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotKeepings;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Says where goods could lie: first beside the same lot, then in bins kept for their owner, then
 * beside the owner's other goods, then in empty bins. The rules are those by which {@link BinCheck}
 * refuses, so what is suggested is never refused.
 */
@ApplicationScoped
@Retried
@Transactional
public class PutAwayAdvice {

    @Inject LotKeepings keepings;
    @Inject BinRoom rooms;
    @Inject Neighbours neighbours;
    @Inject Holds holds;
    @Inject Lots lots;
    @Inject StockView stock;

    /**
     * For goods that lie somewhere already.
     *
     * @param from the bin they are to leave, which is never suggested; null for where most lies
     * @param packages how many are to be moved; null for all that is there
     * @throws NotFound when the lot is not there or out of scope
     * @throws Refusal {@code stock-none-here} when nothing of it lies there
     */
    public BinAdvice of(LotId id, String from, BigDecimal packages, int most) {
        Lot lot = lots.known(List.of(id)).get(id);
        StockRow row =
                stock.of(id).stream()
                        .filter(one -> from == null || one.location().equals(from))
                        .max(Comparator.comparing(one -> one.measures().grossKg()))
                        .orElseThrow(() -> new Refusal("stock-none-here", id, from));
        Measures there = row.measures();
        boolean part =
                packages != null
                        && packages.signum() > 0
                        && packages.compareTo(there.packages()) < 0;
        Measures moved = part ? there.portion(packages) : there;
        Stored goods = Stored.of(lot, keepings.of(lot), row.status());
        return advice(new Wanted(lot.site(), goods, moved, lot.id(), row.location()), most);
    }

    /** For goods that are being received. */
    public BinAdvice of(FacilityCode site, Stored goods, Measures measures, int most) {
        return advice(new Wanted(site, goods, measures, null, null), most);
    }

    /**
     * What is to lie somewhere.
     *
     * @param lot null while it has none
     * @param from where it lies now; null for nowhere
     */
    private record Wanted(
            FacilityCode site, Stored goods, Measures measures, LotId lot, String from) {}

    private BinAdvice advice(Wanted wanted, int most) {
        List<Room> all = rooms.at(wanted.site(), wanted.lot(), wanted.goods().owner());
        List<Neighbours.Neighbour> dangerous =
                wanted.goods().keeping().dangerousClass() == null
                        ? List.of()
                        : neighbours.at(wanted.site());
        Set<String> held = holds.bins(wanted.site());
        List<Room> fit = new ArrayList<>();
        Map<String, List<Problem>> against = new LinkedHashMap<>();
        for (Room room : all) {
            if (room.bin().code().equals(wanted.from())) {
                continue;
            }
            Optional<Problem> problem = against(room, wanted, dangerous, held);
            if (problem.isEmpty()) {
                fit.add(room);
            } else {
                against.computeIfAbsent(problem.get().code(), code -> new ArrayList<>())
                        .add(problem.get());
            }
        }
        return new BinAdvice(
                fit.stream()
                        .sorted(inside(wanted.goods().status()).thenComparing(Room.BEST))
                        .limit(most)
                        .map(PutAwayAdvice::suggestion)
                        .toList(),
                against.entrySet().stream()
                        .map(
                                rule ->
                                        new Excluded(
                                                rule.getKey(),
                                                rule.getValue().size(),
                                                rule.getValue().get(0)))
                        .toList());
    }

    /** A permit to lie outside is no reason to: places under customs control come first. */
    private static Comparator<Room> inside(StockStatus status) {
        return Comparator.comparing(room -> !room.bin().admits(status));
    }

    private static Optional<Problem> against(
            Room room, Wanted wanted, List<Neighbours.Neighbour> dangerous, Set<String> held) {
        Place bin = room.bin();
        Optional<Problem> own = BinCheck.unfitByItself(bin, wanted.goods(), "location");
        if (own.isPresent()) {
            return own;
        }
        String dangerousClass = wanted.goods().keeping().dangerousClass();
        if (dangerousClass != null) {
            Optional<Problem> beside =
                    Neighbours.against(dangerous, bin, dangerousClass, "location");
            if (beside.isPresent()) {
                return beside;
            }
        }
        if (held.contains(bin.code())) {
            return Optional.of(Problem.of("location", "bin-blocked", bin.code()));
        }
        return room.lacks(wanted.measures());
    }

    private static Suggestion suggestion(Room room) {
        Place bin = room.bin();
        return new Suggestion(bin.code(), bin.zone(), bin.kind(), room.kg(), room.why());
    }
}
