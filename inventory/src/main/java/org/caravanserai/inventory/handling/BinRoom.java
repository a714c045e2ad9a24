package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Problem;

/** The bins of a site with what lies in them. */
@ApplicationScoped
class BinRoom {

    /** What lies in a bin itself or on units that stand in it; nothing for an empty one. */
    private static final String THERE =
            "select coalesce(u.bin, u.id), sum(b.gross_kg), sum(b.packages),"
                    + " max(case when b.lot = :lot then 1 else 0 end),"
                    + " max(case when l.owner_id = :owner then 1 else 0 end)"
                    + " from inventory.balance b join inventory.place u on u.id = b.place"
                    + " join inventory.lot l on l.id = b.lot"
                    + " where u.site = :site group by coalesce(u.bin, u.id)";

    private static final Object[] NOTHING = {null, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0};

    @Inject EntityManager em;

    /**
     * A bin and its room.
     *
     * @param kg gross kilograms that still fit
     * @param packages packages that still fit; null for no limit
     * @param sameLot whether some of the lot lies there
     * @param sameOwner whether other goods of the owner lie there
     * @param kept whether it is kept for the owner
     */
    record Room(
            Place bin,
            BigDecimal kg,
            BigDecimal packages,
            boolean empty,
            boolean sameLot,
            boolean sameOwner,
            boolean kept) {

        static final Comparator<Room> BEST =
                Comparator.comparing((Room room) -> !room.sameLot())
                        .thenComparing(room -> !room.kept())
                        .thenComparing(room -> room.bin().kind() == PlaceKind.DOCK)
                        .thenComparing(room -> !room.sameOwner())
                        .thenComparing(room -> room.bin().kind() != PlaceKind.RACK)
                        .thenComparing(room -> !room.empty())
                        .thenComparing(room -> room.bin().code());

        Optional<Problem> lacks(Measures measures) {
            if (kg.compareTo(measures.grossKg()) < 0) {
                return Optional.of(
                        Problem.of(
                                "location",
                                "bin-room-kg",
                                bin.code(),
                                kg.max(BigDecimal.ZERO),
                                measures.grossKg()));
            }
            return packages == null || packages.compareTo(measures.packages()) >= 0
                    ? Optional.empty()
                    : Optional.of(
                            Problem.of(
                                    "location",
                                    "bin-room-packages",
                                    bin.code(),
                                    packages.max(BigDecimal.ZERO),
                                    measures.packages()));
        }

        Problem why() {
            String code =
                    sameLot
                            ? "bin-why-same-lot"
                            : kept
                                    ? "bin-why-kept"
                                    : sameOwner
                                            ? "bin-why-same-owner"
                                            : empty ? "bin-why-empty" : "bin-why-room";
            return Problem.of("location", code, bin.zone(), kg.setScale(0, RoundingMode.FLOOR));
        }
    }

    List<Room> at(FacilityCode site, LotId lot, PartyId owner) {
        Map<Long, Object[]> there = there(site, lot, owner);
        return em.createQuery("from Place p where p.site = :site and p.kind <> UNIT", Place.class)
                .setParameter("site", site)
                .getResultStream()
                .map(bin -> room(bin, there.getOrDefault(bin.id(), NOTHING), owner))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Object[]> there(FacilityCode site, LotId lot, PartyId owner) {
        List<Object[]> rows =
                em.createNativeQuery(THERE)
                        .setParameter("lot", lot == null ? "" : lot.value())
                        .setParameter("owner", owner == null ? "" : owner.value())
                        .setParameter("site", site.value())
                        .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> row));
    }

    private static Room room(Place bin, Object[] row, PartyId owner) {
        BigDecimal kg = (BigDecimal) row[1];
        BigDecimal packages = (BigDecimal) row[2];
        BigDecimal most = bin.capacityPackages();
        return new Room(
                bin,
                bin.capacityKg().subtract(kg),
                most == null ? null : most.subtract(packages),
                kg.signum() == 0 && packages.signum() == 0,
                ((Number) row[3]).intValue() == 1,
                ((Number) row[4]).intValue() == 1,
                bin.owner() != null && bin.owner().equals(owner));
    }
}
