package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;

/** What the items of one declaration take out of a procedure; the placements are read once. */
@ApplicationScoped
public class Withdrawals {

    @Inject EntityManager em;
    @Inject Placements placements;
    @Inject HouseClock clock;

    /**
     * So much of a lot that one item takes out.
     *
     * @param of procedure it is taken out of
     */
    public record Taking(Discharged.ItemKey by, String of, LotId lot, Measures measures) {}

    /**
     * Writes each off the placements of its lot, the oldest first, and says what ended where.
     * Callers hold the locks of the lots.
     */
    public List<Discharged> take(List<Taking> takings, Instant at) {
        Map<LotId, List<Placement>> there =
                placements.of(takings.stream().map(Taking::lot).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(placement -> placement.lot));
        List<Discharged> parts = new ArrayList<>();
        for (Taking taking : takings) {
            Measures rest = taking.measures();
            for (Placement placement : there.getOrDefault(taking.lot(), List.of())) {
                boolean under = placement.procedure.equals(taking.of());
                if (under && !rest.isZero() && !placement.remaining.isZero()) {
                    Placement.Part part = placement.take(rest);
                    rest = rest.minus(part.measures());
                    parts.add(ended(taking.by(), placement, part, at));
                }
            }
        }
        return parts;
    }

    /** What is left of an item's placement in one lot. */
    public record Left(Discharged.ItemKey placed, LotId lot, Measures measures) {}

    /**
     * What is left, in whatever lots, of the items that put some goods of these lots under the
     * procedure.
     */
    public List<Left> leftTogether(Collection<LotId> lots, String procedure) {
        if (lots.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "from Placement p where p.procedure = :procedure and exists (select 1 from"
                                + " Placement q where q.declaration = p.declaration and q.item ="
                                + " p.item and q.lot in :lots) order by p.id",
                        Placement.class)
                .setParameter("procedure", procedure)
                .setParameter("lots", lots)
                .getResultStream()
                .filter(placement -> !placement.remaining.isZero())
                .map(
                        p ->
                                new Left(
                                        new Discharged.ItemKey(p.declaration, p.item),
                                        p.lot,
                                        p.remaining))
                .toList();
    }

    private Discharged ended(
            Discharged.ItemKey by, Placement placement, Placement.Part part, Instant at) {
        Discharge discharge = Discharge.by(by, placement.id, part, at);
        discharge.recordedAt = clock.now();
        em.persist(discharge);
        return Placements.link(placement, discharge);
    }
}
