package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/** Everything that was ever under bond at a facility, as far as the actor may see it. */
@ApplicationScoped
public class PlacementBook {

    private static final String PIECE =
            "select p, a from Placement p, Account a where a.lot = cast(p.lot as string) and"
                + " p.placedAt < :moment and (:anywhere = true or a.facility = :facility) and"
                + " (:anySite = true or a.facility in :sites) and (:anyClient = true or a.owner in"
                + " :clients) and (:first = true or p.placedAt > :at or (p.placedAt = :at and p.id"
                + " > :id)) order by p.placedAt, p.id";

    /** Stand in an empty scope, which means all and is never looked at. */
    private static final FacilityCode NO_SITE = FacilityCode.parse("XX-NONE");

    private static final PartyId NO_CLIENT = PartyId.parse("NONE");

    @Inject EntityManager em;
    @Inject CurrentActor actor;

    /** Where a piece of the book ended. */
    public record Mark(Instant placedAt, long id) {}

    /**
     * A piece of the placements made before that moment, the oldest first.
     *
     * @param facility null for all
     * @param after where the piece before ended; null for the first
     */
    public List<PlacementRecord> before(
            Instant moment, FacilityCode facility, Mark after, int limit) {
        Actor who = actor.get();
        List<Object[]> rows =
                em.createQuery(PIECE, Object[].class)
                        .setParameter("moment", moment)
                        .setParameter("anywhere", facility == null)
                        .setParameter("facility", facility)
                        .setParameter("anySite", who.sites().isEmpty())
                        .setParameter(
                                "sites", who.sites().isEmpty() ? Set.of(NO_SITE) : who.sites())
                        .setParameter("anyClient", who.clients().isEmpty())
                        .setParameter(
                                "clients",
                                who.clients().isEmpty() ? Set.of(NO_CLIENT) : who.clients())
                        .setParameter("first", after == null)
                        .setParameter("at", after == null ? moment : after.placedAt())
                        .setParameter("id", after == null ? 0 : after.id())
                        .setMaxResults(limit)
                        .getResultList();
        List<Long> ids = rows.stream().map(row -> ((Placement) row[0]).id).toList();
        Map<Long, List<Discharged>> discharges = ids.isEmpty() ? Map.of() : discharges(ids);
        return rows.stream()
                .map(row -> record((Placement) row[0], (Account) row[1], discharges))
                .toList();
    }

    private Map<Long, List<Discharged>> discharges(List<Long> placements) {
        Map<Long, List<Discharged>> byPlacement = new LinkedHashMap<>();
        em.createQuery(
                        "select p, d from Placement p, Discharge d where d.placement = p.id"
                                + " and p.id in :ids order by d.id",
                        Object[].class)
                .setParameter("ids", placements)
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
                new Mark(placement.placedAt, placement.id),
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
