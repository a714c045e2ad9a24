package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;

/**
 * The permits under which lots lie outside the warehouse, without reading the lots themselves: long
 * reports ask for thousands at a time. A permit is given at receipt, or with the move that takes
 * goods outside; the latest holds.
 */
@ApplicationScoped
@Retried
@Transactional
public class OutsidePermits {

    @Inject PlainSql sql;

    /** By lot; lots that lie inside are not in it. The caller names lots it may see. */
    public Map<LotId, String> of(Collection<LotId> lots) {
        Map<LotId, String> permits = new HashMap<>();
        if (!lots.isEmpty()) {
            sql.rows(
                    "select id, outside_permit from inventory.lot where outside_permit is not null"
                            + " and id = any(?)",
                    row -> permits.put(LotId.parse(row.getString(1)), row.getString(2)),
                    lots.stream().map(LotId::value).toList());
        }
        return permits;
    }
}
