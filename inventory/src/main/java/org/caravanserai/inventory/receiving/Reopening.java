package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.kernel.event.CountDifference;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.ReceiptReopened;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Opens a receipt that was closed too early, as when all of it was said to be missing. */
@ApplicationScoped
@Retried
@Transactional
public class Reopening {

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * Takes the closing back: the shortages are withdrawn, because the receipt is open again; the
     * counts stand and are taken back each by itself.
     *
     * @param number of the receipt, {@code R-000017}
     * @throws NotFound when there is no such receipt in the actor's scope
     * @throws InvalidInput on {@code reason}
     * @throws Refusal {@code receipt-not-closed}
     */
    public ReceiptShown reopen(String number, String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Receipt receipt = receipts.locked(number);
        if (receipt.status != ReceiptStatus.COMPLETED) {
            throw new Refusal("receipt-not-closed", number, receipt.status.name());
        }
        Instant now = clock.now();
        receipts.differences(receipt).stream()
                .filter(found -> CountDifference.Kind.SHORTAGE.name().equals(found.kind))
                .map(found -> new DifferenceWithdrawn(found, now))
                .forEach(em::persist);
        receipt.reopen(receipts.standing(receipt) > 0);
        em.flush();
        facts.fire(
                new ReceiptReopened(
                        number,
                        receipt.facility,
                        receipt.container,
                        receipt.consignment,
                        why,
                        now));
        em.flush();
        return ReceiptShown.of(receipt, receipts.lines(receipt), receipts.differences(receipt));
    }
}
