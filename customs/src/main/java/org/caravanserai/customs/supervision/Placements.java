package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.caravanserai.customs.payment.DutyState;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;
import org.hibernate.Session;

/**
 * Which declaration put goods under a procedure that suspends duties, mostly under bond, and which
 * took them out: the oldest placement of a lot is discharged first (19 CFR 19.12, FIFO for the same
 * identifier; the Customs Code names no order).
 */
@ApplicationScoped
public class Placements {

    @Inject EntityManager em;
    @Inject HouseClock clock;

    public void place(PlacedItem item) {
        em.persist(new Placement(item, clock.now()));
    }

    /**
     * Writes the quantity off what the lot has under bond on the ground of an act, and says what
     * ended where and what the suspended duty became.
     */
    public List<Discharged> discharge(
            LotId lot, Measures measures, String ground, DutyState became, Instant at) {
        return taken(
                lot,
                measures,
                (placement, part) -> Discharge.on(ground, became, placement, part, at));
    }

    /** The same for goods that customs detained under that protocol: their duty is owed no more. */
    public List<Discharged> detain(
            LotId lot, Measures measures, String ground, String protocol, Instant at) {
        return taken(
                lot,
                measures,
                (placement, part) -> {
                    Discharge discharge =
                            Discharge.on(ground, DutyState.FREED, placement, part, at);
                    discharge.protocol = protocol;
                    return discharge;
                });
    }

    private List<Discharged> taken(
            LotId lot, Measures measures, BiFunction<Long, Placement.Part, Discharge> how) {
        List<Discharged> parts = new ArrayList<>();
        Measures rest = measures;
        for (Placement placement : of(lot)) {
            if (rest.isZero()) {
                break;
            }
            if (!placement.underBond()) {
                continue;
            }
            Placement.Part part = placement.take(rest);
            rest = rest.minus(part.measures());
            Discharge discharge = how.apply(placement.id, part);
            discharge.recordedAt = clock.now();
            em.persist(discharge);
            parts.add(link(placement, discharge));
        }
        return parts;
    }

    /**
     * Puts back under bond what the act had ended, and says what that was: measures and duty of
     * each part are negative.
     */
    public List<Discharged> restore(LotId lot, String ground, Instant at) {
        List<Discharged> restored = new ArrayList<>();
        for (Placement placement : of(lot)) {
            for (Discharge ended : standing(placement, ground)) {
                placement.restore(ended.measures, ended.freed);
                Discharge mirror = ended.mirrored(at);
                mirror.recordedAt = clock.now();
                em.persist(mirror);
                restored.add(link(placement, mirror));
            }
        }
        return restored;
    }

    private List<Discharge> standing(Placement placement, String ground) {
        return em.createQuery(
                        "from Discharge d where d.placement = :placement and d.ground = :ground"
                                + " and d.reverses is null and not exists (select 1 from"
                                + " Discharge r where r.reverses = d.id) order by d.id",
                        Discharge.class)
                .setParameter("placement", placement.id)
                .setParameter("ground", ground)
                .getResultList();
    }

    /** The duty that is suspended on the lot now, in tenge, and what of it is under bond. */
    public Stake stake(LotId lot) {
        return stakes(List.of(lot)).getOrDefault(lot, Stake.NONE);
    }

    /** The same of many lots, read at once; a lot that nothing lies under bond of has none. */
    Map<LotId, Stake> stakes(Collection<LotId> lots) {
        Map<LotId, Stake> stakes = new HashMap<>();
        of(lots).forEach(
                        p -> stakes.merge(p.lot, new Stake(p.suspended, p.remaining), Stake::plus));
        return stakes;
    }

    /** All placements of some lots, the oldest first. */
    List<Placement> of(Collection<LotId> lots) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from customs.placement where lot = any(:lots) order by id",
                        Placement.class)
                .setParameter("lots", lots.stream().map(LotId::value).toArray(String[]::new))
                .getResultList();
    }

    /**
     * What the office corrected after release: each placement that is left of the item takes its
     * share of the difference, by what of the declared goods is still under bond.
     *
     * @param declared measures of the item
     * @param difference of the duty of the whole item, in tenge; may be negative
     */
    public List<Reassessed> reassess(
            Discharged.ItemKey item, Measures declared, BigDecimal difference) {
        List<Reassessed> parts = new ArrayList<>();
        em.createQuery(
                        "from Placement p where p.declaration = :declaration and p.item = :item"
                                + " order by p.id",
                        Placement.class)
                .setParameter("declaration", item.declaration())
                .setParameter("item", item.item())
                .getResultStream()
                .filter(placement -> !placement.remaining.isZero())
                .forEach(
                        placement ->
                                parts.add(
                                        new Reassessed(
                                                placement.lot,
                                                placement.guarantee,
                                                placement.reassess(declared, difference))));
        return parts.stream().filter(part -> part.difference().signum() != 0).toList();
    }

    /** A placement on which more or less duty is suspended since a correction. */
    public record Reassessed(LotId lot, String guarantee, BigDecimal difference) {}

    /** The duty that is suspended on some lots together, in tenge. */
    public Map<LotId, BigDecimal> suspended(Collection<LotId> lots) {
        if (lots.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.lot, sum(p.suspended) from Placement p where p.lot in :lots"
                                + " group by p.lot",
                        Object[].class)
                .setParameter("lots", lots)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LotId) row[0], row -> (BigDecimal) row[1]));
    }

    /** When the item put its goods under bond. */
    public Instant placedAt(Discharged.ItemKey item) {
        return em.createQuery(
                        "select min(p.placedAt) from Placement p where p.declaration = :declaration"
                                + " and p.item = :item",
                        Instant.class)
                .setParameter("declaration", item.declaration())
                .setParameter("item", item.item())
                .getSingleResult();
    }

    /** The guarantees that cover placements of the lot. */
    public List<String> guarantees(LotId lot) {
        return of(lot).stream()
                .map(placement -> placement.guarantee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What is at stake on a lot. */
    public record Stake(BigDecimal suspended, Measures under) {

        static final Stake NONE = new Stake(BigDecimal.ZERO.setScale(2), Measures.zero(null));

        Stake plus(Stake other) {
            return new Stake(suspended.add(other.suspended), under.plus(other.under));
        }
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

    /** The same for many lots at once; lots of which nothing is open are not in it. */
    public Map<LotId, Discharged.ItemKey> oldestOpen(Collection<LotId> lots) {
        Map<LotId, Discharged.ItemKey> oldest = new HashMap<>();
        if (lots.isEmpty()) {
            return oldest;
        }
        of(lots).stream()
                .filter(placement -> !placement.remaining.isZero())
                .forEach(
                        p ->
                                oldest.putIfAbsent(
                                        p.lot, new Discharged.ItemKey(p.declaration, p.item)));
        return oldest;
    }

    /** Which item each item of the declaration took its goods from first, by its number. */
    public Map<Integer, Discharged.ItemKey> dischargedBy(long declaration) {
        Map<Integer, Discharged.ItemKey> first = new HashMap<>();
        em.createQuery(
                        "select d.item, p.declaration, p.item from Placement p, Discharge d"
                                + " where d.placement = p.id and d.declaration = :declaration"
                                + " order by d.id",
                        Object[].class)
                .setParameter("declaration", declaration)
                .getResultStream()
                .forEach(
                        row ->
                                first.putIfAbsent(
                                        (Integer) row[0],
                                        new Discharged.ItemKey((Long) row[1], (Integer) row[2])));
        return first;
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
        Discharged.ItemKey by =
                discharge.declaration == null
                        ? null
                        : new Discharged.ItemKey(discharge.declaration, discharge.item);
        return new Discharged(
                new Discharged.ItemKey(placement.declaration, placement.item),
                by,
                discharge.ground,
                by == null ? discharge.dutyBecame : DutyState.FREED,
                discharge.measures,
                discharge.freed,
                placement.guarantee,
                discharge.dischargedAt);
    }
}
