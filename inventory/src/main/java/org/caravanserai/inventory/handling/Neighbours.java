package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Segregation;
import org.caravanserai.inventory.warehouse.StorageNeed;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Problem;

/** The dangerous goods that lie in a zone already, and what may not be put beside them. */
@ApplicationScoped
class Neighbours {

    private static final String DANGEROUS =
            "select distinct p.zone, r.id, r.code, l.commodity, l.id, k.dangerousClass from Balance"
                + " b join Place p on p.id = b.account.place join Place r on r.id = coalesce(p.bin,"
                + " p.id) join Lot l on l.id = b.account.lot left join LotKeeping k on k.id ="
                + " (select max(w.id) from LotKeeping w where w.lot = l.id) where p.site = :site"
                + " and coalesce(k.need, l.storageNeed) = :dangerous and b.amounts.grossKg > 0";

    @Inject EntityManager em;

    /** Dangerous goods where they lie. */
    record Neighbour(String zone, long place, String bin, String dangerousClass, String lot) {}

    List<Neighbour> at(FacilityCode site) {
        return em.createQuery(DANGEROUS, Object[].class)
                .setParameter("site", site)
                .setParameter("dangerous", StorageNeed.DANGEROUS)
                .getResultStream()
                .map(
                        row ->
                                new Neighbour(
                                        (String) row[0],
                                        (Long) row[1],
                                        (String) row[2],
                                        row[5] == null
                                                ? Keeping.of((CommodityCode) row[3])
                                                        .dangerousClass()
                                                : (String) row[5],
                                        (String) row[4]))
                .filter(one -> one.dangerousClass() != null)
                .toList();
    }

    /** The same without the lot itself. */
    List<Neighbour> besides(Lot lot) {
        return at(lot.site()).stream().filter(one -> !one.lot().equals(lot.id().value())).toList();
    }

    /**
     * What speaks against goods of the class lying in the bin: class, neighbour, bin, its class.
     */
    static Optional<Problem> against(
            List<Neighbour> there, Place bin, String dangerousClass, String field) {
        return there.stream()
                .filter(one -> one.zone().equals(bin.zone()))
                .filter(
                        one ->
                                one.place() == bin.root()
                                        ? !Segregation.inOneBin(
                                                dangerousClass, one.dangerousClass())
                                        : !Segregation.inOneZone(
                                                dangerousClass, one.dangerousClass()))
                .findFirst()
                .map(
                        one ->
                                Problem.of(
                                        field,
                                        "bin-segregation",
                                        bin.code(),
                                        dangerousClass,
                                        one.lot(),
                                        one.bin(),
                                        one.dangerousClass()));
    }
}
