package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * Which declaration put goods under bond and which took them out: the oldest placement of a lot is
 * discharged first (19 CFR 19.12, FIFO for the same identifier; the Customs Code names no order).
 */
@ApplicationScoped
public class Placements {

    @Inject EntityManager em;

    public void place(PlacedItem item) {
        em.persist(new Placement(item));
    }

    /** Writes the quantity off the placements of the lot and says what ended where. */
    public List<Discharged> discharge(
            LotId lot, Measures measures, Discharged.ItemKey by, Instant at) {
        List<Discharged> parts = new ArrayList<>();
        Measures rest = measures;
        for (Placement placement : of(lot)) {
            if (rest.isZero()) {
                break;
            }
            if (placement.remaining.isZero()) {
                continue;
            }
            Placement.Part part = placement.take(rest);
            rest = rest.minus(part.measures());
            em.persist(new Discharge(placement.id, by.declaration(), by.item(), part, at));
            parts.add(discharged(placement, by, part.measures(), part.freed(), at));
        }
        return parts;
    }

    private List<Placement> of(LotId lot) {
        return em.createQuery("from Placement where lot = :lot order by id", Placement.class)
                .setParameter("lot", lot)
                .getResultList();
    }

    /** The item that put the goods of the lot under bond and of which something is left. */
    public Optional<Discharged.ItemKey> oldestOpen(LotId lot) {
        return of(lot).stream()
                .filter(placement -> !placement.remaining.isZero())
                .map(p -> new Discharged.ItemKey(p.declaration, p.item))
                .findFirst();
    }

    /** What discharged the item, and what the item discharged. */
    public List<Discharged> around(Discharged.ItemKey item) {
        return em.createQuery(
                        "select p, d from Placement p, Discharge d where d.placement = p.id"
                                + " and ((p.declaration = :declaration and p.item = :item)"
                                + " or (d.declaration = :declaration and d.item = :item))"
                                + " order by d.id",
                        Object[].class)
                .setParameter("declaration", item.declaration())
                .setParameter("item", item.item())
                .getResultStream()
                .map(row -> link((Placement) row[0], (Discharge) row[1]))
                .toList();
    }

    static Discharged link(Placement placement, Discharge discharge) {
        Discharged.ItemKey by = new Discharged.ItemKey(discharge.declaration, discharge.item);
        return discharged(
                placement, by, discharge.measures, discharge.freed, discharge.dischargedAt);
    }

    private static Discharged discharged(
            Placement placement,
            Discharged.ItemKey by,
            Measures measures,
            java.math.BigDecimal freed,
            Instant at) {
        return new Discharged(
                new Discharged.ItemKey(placement.declaration, placement.item),
                by,
                measures,
                freed,
                placement.guarantee,
                at);
    }
}
