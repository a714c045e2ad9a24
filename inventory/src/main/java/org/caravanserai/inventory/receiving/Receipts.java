package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** Finds receipts and what belongs to them. */
@ApplicationScoped
class Receipts {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject Locks locks;
    @Inject Ledger ledger;

    /**
     * @param number printed number, {@code R-000017}
     * @throws NotFound when there is none in the actor's scope
     */
    Receipt get(String number) {
        Receipt receipt = em.find(Receipt.class, Receipt.idOf(number));
        if (receipt == null
                || !actor.get().sees(receipt.facility)
                || !actor.get().sees(receipt.ownerId)) {
            throw new NotFound("receipt", number);
        }
        return receipt;
    }

    /**
     * The receipt as it is now, locked with its container until the transaction ends.
     *
     * @throws Refusal {@code receipt-closed} when nothing can be counted against it any more
     */
    Receipt forWork(String number) {
        Receipt receipt = locked(number);
        if (receipt.status == ReceiptStatus.COMPLETED
                || receipt.status == ReceiptStatus.CANCELLED) {
            throw new Refusal("receipt-closed", number, receipt.status.name());
        }
        return receipt;
    }

    /** The same whatever its state. */
    Receipt locked(String number) {
        Receipt receipt = get(number);
        locks.acquire(LockKey.container(receipt.container));
        em.refresh(receipt);
        return receipt;
    }

    List<Receipt> of(String consignment) {
        return em.createQuery("from Receipt r where r.consignment = :note", Receipt.class)
                .setParameter("note", consignment)
                .getResultList();
    }

    /** Receipts of the container on which work is not finished. */
    List<Receipt> open(ContainerNumber container) {
        return em.createQuery(
                        "from Receipt r where r.container = :container and r.status in :open",
                        Receipt.class)
                .setParameter("container", container)
                .setParameter(
                        "open",
                        List.of(
                                ReceiptStatus.ANNOUNCED,
                                ReceiptStatus.READY,
                                ReceiptStatus.IN_PROGRESS))
                .getResultList();
    }

    List<ReceiptLine> lines(Receipt receipt) {
        return em.createQuery(
                        "from ReceiptLine l where l.receipt = :id order by l.line",
                        ReceiptLine.class)
                .setParameter("id", receipt.id)
                .getResultList();
    }

    /** Counts of the receipt that were posted, the oldest first, also those taken back. */
    List<Posting> postings(Receipt receipt) {
        return em.createQuery(
                        "from Posting p where p.reference = :number and p.kind = :kind"
                                + " order by p.id",
                        Posting.class)
                .setParameter("number", receipt.number())
                .setParameter("kind", PostingKind.RECEIPT)
                .getResultList();
    }

    /** How many of them stand. */
    long standing(Receipt receipt) {
        return postings(receipt).stream().filter(posting -> !ledger.reversed(posting)).count();
    }

    /** What was found and stands. */
    List<ReceiptDifference> differences(Receipt receipt) {
        return em.createQuery(
                        "from ReceiptDifference d where d.receipt = :id and not exists"
                                + " (select 1 from DifferenceWithdrawn w where w.difference ="
                                + " d.id) order by d.id",
                        ReceiptDifference.class)
                .setParameter("id", receipt.id)
                .getResultList();
    }
}
