package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The permits under which lots lie outside the warehouse. One is given at receipt, or with the act
 * that takes goods outside; the latest holds that was not taken back with its act. Long reports ask
 * for thousands at a time, without reading the lots themselves.
 */
@ApplicationScoped
@Retried
@Transactional
public class OutsidePermits {

    private static final String NUMBERS = "inventory.lot_permit_seq";

    private static final String GIVE =
            "insert into inventory.lot_permit (id, lot, permit, posting, effective_at,"
                    + " recorded_at) values (?, ?, ?, ?, ?, ?)";

    private static final String HOLD = "update inventory.lot set outside_permit = ? where id = ?";

    private static final String LATEST =
            "select g.permit from inventory.lot_permit g where g.lot = ? and not exists"
                    + " (select 1 from inventory.posting r where r.reverses = g.posting)"
                    + " order by g.id desc limit 1";

    private static final String THEN =
            "select distinct g.lot from inventory.lot_permit g where g.lot = any(?)"
                    + " and g.effective_at <= ? and g.recorded_at <= ? and not exists (select 1"
                    + " from inventory.posting r where r.reverses = g.posting"
                    + " and r.effective_at <= ? and r.recorded_at <= ?)";

    @Inject PlainSql sql;
    @Inject Balances balances;
    @Inject Places places;
    @Inject HouseClock clock;

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

    /** Those of the lots that could lie outside at a moment, as known at another. */
    Set<String> then(Collection<String> lots, Instant asOf, Instant knownAt) {
        return new HashSet<>(
                sql.rows(THEN, row -> row.getString(1), lots, asOf, knownAt, asOf, knownAt));
    }

    /** The lot, which was just opened, came with it. */
    void came(Lot lot) {
        note(lot, lot.outsidePermit, null, lot.receivedAt, clock.now());
    }

    /** The lot, which is locked, may lie outside since it was carried there on its unit. */
    public void carried(Lot lot, String permit, Instant since) {
        note(lot, permit, null, since, clock.now());
        hold(lot, permit);
    }

    /** The lot, which is locked, may lie outside by that posting. */
    public void moved(Lot lot, String permit, Posting by) {
        note(lot, permit, by.id, by.effectiveAt, by.recordedAt);
        hold(lot, permit);
    }

    /**
     * A posting that may have given permits was mirrored back: they are gone with it, unless other
     * goods of the lot lie outside by them.
     *
     * @param lots of the posting, which are locked
     */
    public void takenBack(Collection<Lot> lots) {
        for (Lot lot : lots) {
            if (lot.outsidePermit != null && !liesOutside(lot)) {
                List<String> left = sql.rows(LATEST, row -> row.getString(1), lot.id);
                hold(lot, left.isEmpty() ? null : left.get(0));
            }
        }
    }

    private boolean liesOutside(Lot lot) {
        return balances.see(List.of(lot.id)).standings().values().stream()
                .filter(standing -> !standing.amounts().isZero())
                .map(Balances.Standing::account)
                .anyMatch(account -> !place(account).admits(account.status()));
    }

    private Place place(Account account) {
        return places.byId(account.place());
    }

    private void note(Lot lot, String permit, Long posting, Instant since, Instant now) {
        long id = sql.numbers(NUMBERS, 1).get(0);
        sql.write(GIVE, id, lot.id, permit, posting, since, now);
    }

    private void hold(Lot lot, String permit) {
        sql.write(HOLD, permit, lot.id);
        lot.outside(permit);
    }
}
