package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Whether a bin may hold goods: what it serves, customs control, whose it is, how it is kept, what
 * lies beside them, and what it carries.
 */
@ApplicationScoped
public class BinCheck {

    @Inject Balances balances;
    @Inject Locks locks;
    @Inject Holds holds;
    @Inject Neighbours neighbours;

    /** What speaks against the goods being put into the bin, the first rule that does. */
    public Optional<Problem> unfit(Place bin, Stored goods, String field) {
        return unfit(bin, goods, field, holds.look(List.of(), List.of(bin)));
    }

    /** The same where the service has looked at the holds of the bin already. */
    Optional<Problem> unfit(Place bin, Stored goods, String field, StandingHolds standing) {
        Optional<Problem> own = unfitByItself(bin, goods, field);
        if (own.isPresent()) {
            return own;
        }
        String dangerous = goods.keeping().dangerousClass();
        Optional<Problem> beside =
                dangerous == null
                        ? Optional.empty()
                        : Neighbours.against(neighbours.at(bin.site()), bin, dangerous, field);
        return beside.or(() -> standing.problem(bin, field));
    }

    /** What speaks against goods of a lot where they lie, others of the same lot aside. */
    Optional<Problem> misplaced(Place bin, Stored goods, Lot lot, String field) {
        String dangerous = goods.keeping().dangerousClass();
        return unfitByItself(bin, goods, field)
                .or(
                        () ->
                                dangerous == null
                                        ? Optional.empty()
                                        : Neighbours.against(
                                                neighbours.besides(lot), bin, dangerous, field));
    }

    /** The same by what the bin is, whatever lies there and around. */
    static Optional<Problem> unfitByItself(Place bin, Stored goods, String field) {
        StorageNeed need = goods.keeping().need();
        String dangerous = goods.keeping().dangerousClass();
        if (!bin.serves(need)) {
            return Optional.of(Problem.of(field, "bin-not-suitable", bin.code(), need.name()));
        }
        if (!bin.admits(goods.status()) && !goods.outside()) {
            return Optional.of(
                    Problem.of(field, "bin-not-bonded", bin.code(), goods.status().name()));
        }
        if (bin.owner() != null && !bin.owner().equals(goods.owner())) {
            return Optional.of(Problem.of(field, "bin-other-owner", bin.code()));
        }
        if (!bin.keeps(goods.keeping())) {
            return Optional.of(
                    Problem.of(
                            field,
                            "bin-wrong-temperature",
                            bin.code(),
                            goods.keeping().temperatureMin(),
                            goods.keeping().temperatureMax()));
        }
        return dangerous != null && !bin.takes(dangerous)
                ? Optional.of(Problem.of(field, "bin-other-class", bin.code(), dangerous))
                : Optional.empty();
    }

    /**
     * What is too heavy or too much, after the goods were posted there; the bin stays locked until
     * the transaction ends, so that two who fill it do so one after the other.
     */
    public Optional<Problem> overfull(Place bin, String field) {
        locks.acquire(LockKey.place(bin.root()));
        return overfullLocked(bin, field);
    }

    /** The same for a bin that the service locked with its lots, which saves a question. */
    public Optional<Problem> overfullLocked(Place bin, String field) {
        return overfull(bin, balances.load(bin), field);
    }

    /** The same where the service knows what will lie in the bin. */
    static Optional<Problem> overfull(Place bin, Amounts there, String field) {
        if (there.grossKg().compareTo(bin.capacityKg()) > 0) {
            return Optional.of(
                    Problem.of(
                            field, "bin-overfull", bin.code(), bin.capacityKg(), there.grossKg()));
        }
        BigDecimal room = bin.capacityPackages();
        return room == null || there.packages().compareTo(room) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of(field, "bin-no-room", bin.code(), room, there.packages()));
    }

    /** Refuses as the problem says. */
    public static void refuse(Problem problem) {
        throw new Refusal(List.of(problem), problem.code(), problem.args().toArray());
    }
}
