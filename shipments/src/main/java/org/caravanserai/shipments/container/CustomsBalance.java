package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.kernel.event.ReleasedGoods;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.hibernate.Session;

/**
 * What came out of each container against what customs released of it. Sums are kept over the whole
 * container, because stock may split and merge lots after the receipt. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
public class CustomsBalance {

    @Inject EntityManager em;

    public void received(ContainerNumber container, LotId lot, Measures measures) {
        lot(container, lot).receive(measures);
    }

    public void released(ContainerNumber container, LotId lot, Measures measures) {
        lot(container, lot).release(measures);
    }

    /** The same for all goods of a release, each of which names its container. */
    public void released(List<ReleasedGoods> goods) {
        Map<ContainerLot.Key, ContainerLot> known = known(goods);
        for (ReleasedGoods one : goods) {
            known.computeIfAbsent(key(one), key -> opened(key.container(), key.lot()))
                    .release(one.measures());
        }
    }

    private Map<ContainerLot.Key, ContainerLot> known(List<ReleasedGoods> goods) {
        Map<ContainerLot.Key, ContainerLot> known = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from shipments.container_lot where container = any(:containers)"
                                + " and lot = any(:lots)",
                        ContainerLot.class)
                .setParameter("containers", values(goods, one -> one.container().value()))
                .setParameter("lots", values(goods, one -> one.lot().value()))
                .getResultStream()
                .forEach(lot -> known.put(new ContainerLot.Key(lot.container, lot.lot), lot));
        return known;
    }

    private static String[] values(List<ReleasedGoods> goods, Function<ReleasedGoods, String> of) {
        return goods.stream().map(of).distinct().toArray(String[]::new);
    }

    private static ContainerLot.Key key(ReleasedGoods goods) {
        return new ContainerLot.Key(goods.container().value(), goods.lot().value());
    }

    /** The count that put the lot out of the container was taken back. */
    public void takenBack(ContainerNumber container, LotId lot) {
        lot(container, lot).takeBack();
    }

    /** The containers a lot came out of. */
    public List<ContainerNumber> containersOf(LotId lot) {
        return em.createQuery(
                        "select c.container from ContainerLot c where c.lot = :lot"
                                + " order by c.container",
                        String.class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .map(ContainerNumber::asReceived)
                .toList();
    }

    /** The lots that came out of a container. */
    public List<LotId> lotsOf(ContainerNumber container) {
        return em.createQuery(
                        "select c.lot from ContainerLot c where c.container = :container"
                                + " order by c.lot",
                        String.class)
                .setParameter("container", container.value())
                .getResultStream()
                .map(LotId::parse)
                .toList();
    }

    /** Whether customs released everything that came out of the container so far. */
    public boolean settled(ContainerNumber container) {
        em.flush();
        Object[] sums =
                em.createQuery(
                                "select sum(c.packages - c.releasedPackages),"
                                        + " sum(c.netKg - c.releasedNetKg) from ContainerLot c"
                                        + " where c.container = :container",
                                Object[].class)
                        .setParameter("container", container.value())
                        .getSingleResult();
        return nothingLeft(sums[0]) && nothingLeft(sums[1]);
    }

    private static boolean nothingLeft(Object rest) {
        return rest == null || ((BigDecimal) rest).signum() <= 0;
    }

    private ContainerLot lot(ContainerNumber container, LotId lot) {
        ContainerLot.Key key = new ContainerLot.Key(container.value(), lot.value());
        ContainerLot known = em.find(ContainerLot.class, key);
        return known == null ? opened(container.value(), lot.value()) : known;
    }

    private ContainerLot opened(String container, String lot) {
        ContainerLot opened = new ContainerLot(container, lot);
        em.persist(opened);
        return opened;
    }
}
