package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;

/** Which goods were ever on which unit: the ledger knows, because a unit is a place of it. */
@ApplicationScoped
public class UnitTrail {

    private static final String CARRYING =
            "select p.code, u.madeAt, sum(e.amounts.packages), sum(e.amounts.netKg),"
                    + " sum(e.amounts.grossKg), sum(e.amounts.supplementary) from Entry e"
                    + " join Place p on p.id = e.account.place"
                    + " join HandlingUnit u on u.place = p.id where e.account.lot = :lot"
                    + " and e.amounts.grossKg >= 0 group by p.code, u.madeAt order by p.code";

    @Inject EntityManager em;
    @Inject UnitBook book;
    @Inject Lots lots;

    /** What of a lot was put on a unit, all together. */
    public record Carried(String sscc, Instant madeAt, Amounts amounts) {}

    /** The units that carried goods of the lot. */
    public List<Carried> carrying(LotId lot) {
        return em.createQuery(CARRYING, Object[].class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .map(
                        row ->
                                new Carried(
                                        (String) row[0],
                                        (Instant) row[1],
                                        new Amounts(
                                                (BigDecimal) row[2],
                                                (BigDecimal) row[3],
                                                (BigDecimal) row[4],
                                                (BigDecimal) row[5])))
                .toList();
    }

    /**
     * The lots that were ever on the unit or on a unit that stands on it, as far as the actor sees.
     *
     * @throws NotFound when there is no such unit in scope
     */
    public List<Lot> lots(String number) {
        List<Long> ids = book.tree(book.place(number)).stream().map(Place::id).toList();
        List<LotId> found =
                em.createQuery(
                                "select distinct e.account.lot from Entry e"
                                        + " where e.account.place in :places",
                                String.class)
                        .setParameter("places", ids)
                        .getResultStream()
                        .map(LotId::parse)
                        .toList();
        return new ArrayList<>(lots.byIds(found).values());
    }
}
