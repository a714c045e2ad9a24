package org.caravanserai.inventory.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.event.LotsRegrouped;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;

/** The family tree of lots. */
@ApplicationScoped
@Retried
@Transactional
public class Lineage {

    @Inject EntityManager em;
    @Inject History history;
    @Inject Ledger ledger;

    /**
     * A link of the tree.
     *
     * @param posting behind it
     * @param undone whether it was taken back
     */
    public record Link(
            LotId parent,
            LotId child,
            LotsRegrouped.Kind kind,
            Amounts amounts,
            String posting,
            boolean undone) {}

    /** The links to the lot's parents and to its children, the oldest first. */
    public List<Link> around(LotId lot) {
        return em.createQuery(
                        "select p, a, g from LotParent p join RegroupingAct a on a.id ="
                                + " p.regrouping join Posting g on g.id = a.posting"
                                + " where p.parent = :lot or p.child = :lot order by p.id",
                        Object[].class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .map(row -> link((LotParent) row[0], (RegroupingAct) row[1], (Posting) row[2]))
                .toList();
    }

    private Link link(LotParent parent, RegroupingAct act, Posting posting) {
        return new Link(
                LotId.parse(parent.parent),
                LotId.parse(parent.child),
                act.kind,
                parent.amounts,
                posting.number(),
                ledger.reversed(posting));
    }

    /** The lot and all it came from. */
    public Set<LotId> family(LotId lot) {
        Set<LotId> family = new LinkedHashSet<>();
        Deque<LotId> open = new ArrayDeque<>(List.of(lot));
        while (!open.isEmpty()) {
            LotId next = open.pop();
            if (family.add(next)) {
                em.createQuery(
                                "select distinct p.parent from LotParent p where p.child = :lot",
                                String.class)
                        .setParameter("lot", next.value())
                        .getResultStream()
                        .map(LotId::parse)
                        .forEach(open::push);
            }
        }
        return family;
    }

    /** The part of the lot's value that belongs to these goods of it; null when it is unknown. */
    Money value(Lot lot, Amounts part) {
        if (lot.value() == null) {
            return null;
        }
        Measures whole = opened(lot);
        boolean packed = whole.packages().signum() != 0 && part.packages().signum() != 0;
        BigDecimal all = packed ? whole.packages() : whole.netKg();
        BigDecimal some = (packed ? part.packages() : part.netKg()).min(all);
        return all.signum() == 0
                ? Money.zero(lot.value().currency())
                : lot.value().share(List.of(all.subtract(some), some)).get(1);
    }

    /** The value of goods of several lots; null when one of them is unknown. */
    Money value(List<Standpoint> all) {
        Money value = null;
        for (Standpoint one : all) {
            Money share = value(one.lot(), one.free());
            if (share == null || value != null && !value.currency().equals(share.currency())) {
                return null;
            }
            value = value == null ? share : value.plus(share);
        }
        return value;
    }

    /** What the lot was opened with: by its receipt, or by what its parents gave. */
    public Measures opened(Lot lot) {
        Measures received = history.received(lot);
        if (!received.isZero()) {
            return received;
        }
        return around(lot.id()).stream()
                .filter(link -> link.child().equals(lot.id()))
                .map(Link::amounts)
                .reduce(Amounts.ZERO, Amounts::plus)
                .in(lot.unit());
    }
}
