package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The seal on the door against the announced one. A wrong or broken seal does not stop the count;
 * it is recorded and told, and others decide what to hold.
 */
@ApplicationScoped
class SealCheck {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * The seal that was found.
     *
     * @throws InvalidInput on {@code seal}, or on {@code sealIntact} when nobody looked yet
     */
    static Seal read(CountSheet sheet, Receipt receipt) {
        boolean blank = sheet.seal() == null || sheet.seal().isBlank();
        if (blank && sheet.sealIntact() == null && receipt.sealIntact == null) {
            throw InvalidInput.of("sealIntact", "seal-unseen", receipt.number());
        }
        try {
            return blank ? null : Seal.parse(sheet.seal());
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("seal"));
        }
    }

    /**
     * Records what was seen; the first look counts, later ones only when they found it worse.
     *
     * @return the difference, when the seal was not the announced one or not whole
     */
    Optional<ReceiptDifference> look(Receipt receipt, CountSheet sheet, Seal found, Instant at) {
        boolean sayNothing = sheet.sealIntact() == null && found == null;
        if (sayNothing || Boolean.FALSE.equals(receipt.sealIntact)) {
            return Optional.empty();
        }
        boolean other = found != null && receipt.seal != null && !found.equals(receipt.seal);
        boolean intact = !Boolean.FALSE.equals(sheet.sealIntact()) && !other;
        receipt.seal(intact, found);
        return intact ? Optional.empty() : Optional.of(mismatch(receipt, found, at));
    }

    private ReceiptDifference mismatch(Receipt receipt, Seal found, Instant at) {
        String user = actor.get().user();
        String note = found == null ? "" : found.number();
        ReceiptDifference difference = ReceiptDifference.seal(receipt, note, user, clock.now());
        em.persist(difference);
        facts.fire(
                new SealMismatchFound(
                        receipt.container, receipt.facility, receipt.seal, found, user, at));
        return difference;
    }
}
