package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What goods take along when they get another lot: the declaration items they stand under, the term
 * that runs, and how they are to be kept.
 */
@ApplicationScoped
public class Inheritance {

    @Inject EntityManager em;
    @Inject LotKeepings keepings;

    /** Gives the child what it has not of the parent yet, in that status, by the posting. */
    public void pass(Lot parent, Lot child, StockStatus status, Posting by) {
        Set<String> known = items(child, status);
        for (Cover cover : covers(parent, status)) {
            if (!known.contains(item(cover))) {
                em.persist(
                        new Cover(
                                child.id,
                                status,
                                cover.declaration,
                                cover.number,
                                cover.item,
                                by.effectiveAt,
                                by.recordedAt));
            }
        }
        keepings.pass(parent, child);
        LocalDate until = until(parent, status);
        if (until != null && !until.equals(until(child, status))) {
            em.persist(new StorageTerm(child.id, status, until, by.effectiveAt, by.recordedAt));
        }
    }

    /** Whether both stand under the same declaration items, with the same term. */
    public boolean alike(Lot one, Lot other, StockStatus status) {
        return items(one, status).equals(items(other, status))
                && Objects.equals(until(one, status), until(other, status));
    }

    /** Whether both are to be kept alike. */
    public boolean keptAlike(Lot one, Lot other) {
        return keepings.of(one).equals(keepings.of(other));
    }

    private Set<String> items(Lot lot, StockStatus status) {
        Set<String> items = new TreeSet<>();
        covers(lot, status).forEach(cover -> items.add(item(cover)));
        return items;
    }

    private static String item(Cover cover) {
        return cover.declaration + "/" + cover.item;
    }

    private List<Cover> covers(Lot lot, StockStatus status) {
        return em.createQuery(
                        "from Cover c where c.lot = :lot and c.status = :status order by c.id",
                        Cover.class)
                .setParameter("lot", lot.id)
                .setParameter("status", status)
                .getResultList();
    }

    private LocalDate until(Lot lot, StockStatus status) {
        return em.createQuery(
                        "from StorageTerm t where t.lot = :lot and t.status = :status"
                                + " order by t.id desc",
                        StorageTerm.class)
                .setParameter("lot", lot.id)
                .setParameter("status", status)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(term -> term.until)
                .orElse(null);
    }
}
