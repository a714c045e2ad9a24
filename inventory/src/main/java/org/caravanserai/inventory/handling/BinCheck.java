package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Whether a bin may hold goods: what it serves, customs control and what it carries. */
@ApplicationScoped
public class BinCheck {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Holds holds;

    /** What speaks against goods of that need and status being put into the bin. */
    public Optional<Problem> unfit(Place bin, StorageNeed need, StockStatus status, String field) {
        if (!bin.serves(need)) {
            return Optional.of(Problem.of(field, "bin-not-suitable", bin.code(), need.name()));
        }
        if (!bin.admits(status)) {
            return Optional.of(Problem.of(field, "bin-not-bonded", bin.code(), status.name()));
        }
        return holds.problem(bin, field);
    }

    /**
     * What is too heavy, after the goods were posted there; the bin stays locked until the
     * transaction ends, so that two who fill it do so one after the other.
     */
    public Optional<Problem> overfull(Place bin, String field) {
        locks.acquire(LockKey.place(bin.root()));
        return overfullLocked(bin, field);
    }

    /** The same for a bin that the service locked with its lots, which saves a question. */
    public Optional<Problem> overfullLocked(Place bin, String field) {
        BigDecimal there =
                (BigDecimal)
                        em.createNativeQuery(
                                        "select coalesce(sum(gross_kg), 0) from inventory.balance"
                                            + " where place = :place or place in (select id from"
                                            + " inventory.place where bin = :place)",
                                        BigDecimal.class)
                                .setParameter("place", bin.root())
                                .getSingleResult();
        if (there.compareTo(bin.capacityKg()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(field, "bin-overfull", bin.code(), bin.capacityKg(), there));
    }

    /** Refuses as the problem says. */
    public static void refuse(Problem problem) {
        throw new Refusal(List.of(problem), problem.code(), problem.args().toArray());
    }
}
