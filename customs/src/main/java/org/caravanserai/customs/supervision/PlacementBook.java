package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;

/** Everything that was ever under bond at a facility, as far as the actor may see it. */
@ApplicationScoped
public class PlacementBook {

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /**
     * Placements made before that moment, the oldest first.
     *
     * @param facility null for all
     */
    public List<PlacementRecord> before(Instant moment, FacilityCode facility) {
        Map<Long, List<Discharged>> discharges = discharges();
        List<PlacementRecord> records = new ArrayList<>();
        em.createQuery(
                        "from Placement where placedAt < :moment order by placedAt, id",
                        Placement.class)
                .setParameter("moment", moment)
                .getResultStream()
                .forEach(
                        placement -> {
                            Account account = em.find(Account.class, placement.lot.value());
                            if (visible(account, facility)) {
                                records.add(record(placement, account, discharges));
                            }
                        });
        return records;
    }

    private boolean visible(Account account, FacilityCode facility) {
        Actor who = actor.get();
        return (facility == null || facility.equals(account.facility()))
                && who.sees(account.facility())
                && who.sees(account.owner());
    }

    private Map<Long, List<Discharged>> discharges() {
        Map<Long, List<Discharged>> byPlacement = new LinkedHashMap<>();
        em.createQuery(
                        "select p, d from Placement p, Discharge d where d.placement = p.id"
                                + " order by d.id",
                        Object[].class)
                .getResultStream()
                .forEach(
                        row ->
                                byPlacement
                                        .computeIfAbsent(
                                                ((Placement) row[0]).id, id -> new ArrayList<>())
                                        .add(
                                                Placements.link(
                                                        (Placement) row[0], (Discharge) row[1])));
        return byPlacement;
    }

    private static PlacementRecord record(
            Placement placement, Account account, Map<Long, List<Discharged>> discharges) {
        List<Discharged> parts = discharges.getOrDefault(placement.id, List.of());
        Measures placed =
                parts.stream()
                        .map(Discharged::measures)
                        .reduce(placement.remaining, Measures::plus);
        return new PlacementRecord(
                new Discharged.ItemKey(placement.declaration, placement.item),
                account.lot(),
                account.commodity(),
                account.description(),
                placed,
                placement.placedAt,
                placement.storageUntil,
                parts);
    }
}
