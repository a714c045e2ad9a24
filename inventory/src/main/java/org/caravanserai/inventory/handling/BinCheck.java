package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Whether a bin may hold goods: what it serves, customs control and what it carries. */
@ApplicationScoped
public class BinCheck {

    /** What lies in the bin itself and on the units that stand in it. */
    private static final String THERE =
            "select coalesce(sum(gross_kg), 0) from inventory.balance where place in (select"
                    + " cast(? as bigint) union all select id from inventory.place where bin = ?)";

    @Inject PlainSql sql;
    @Inject Locks locks;
    @Inject Holds holds;

    /** What speaks against goods of that need and status being put into the bin. */
    public Optional<Problem> unfit(Place bin, StorageNeed need, StockStatus status, String field) {
        return unfit(bin, need, status, field, holds.look(List.of(), List.of(bin)));
    }

    /** The same where the service has looked at the holds of the bin already. */
    Optional<Problem> unfit(
            Place bin, StorageNeed need, StockStatus status, String field, StandingHolds standing) {
        if (!bin.serves(need)) {
            return Optional.of(Problem.of(field, "bin-not-suitable", bin.code(), need.name()));
        }
        if (!bin.admits(status)) {
            return Optional.of(Problem.of(field, "bin-not-bonded", bin.code(), status.name()));
        }
        return standing.problem(bin, field);
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
                sql.rows(THERE, row -> row.getBigDecimal(1), bin.root(), bin.root()).get(0);
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
