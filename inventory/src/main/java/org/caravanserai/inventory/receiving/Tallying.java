package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.handling.OutsidePermit;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Counts a container pallet by pallet. Each scan is kept at once, so that a count survives a flat
 * battery or the end of a shift, and several people may count one container; nothing is stock until
 * it is posted.
 */
@ApplicationScoped
@Retried
@Transactional
public class Tallying {

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject Tallies tallies;
    @Inject TallyCheck check;
    @Inject Receiving receiving;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param number of the receipt, {@code R-000017}
     * @throws org.caravanserai.kernel.problem.NotFound when there is none in the actor's scope
     */
    public TallyShown get(String number) {
        return tallies.shown(receipts.get(number));
    }

    /**
     * Adds packages to a line.
     *
     * @throws InvalidInput on {@code line}, {@code location}, {@code packages}, {@code netKg}
     * @throws Refusal {@code receipt-closed}, {@code tally-scanned-already}
     */
    public void count(String number, TallyCount count) {
        Receipt receipt = receipts.forWork(number);
        check.sound(receipt, count, tallies.permit(receipt));
        if (count.handlingUnit() != null && scanned(receipt, count.handlingUnit())) {
            throw new Refusal("tally-scanned-already", count.handlingUnit());
        }
        tallies.of(receipt);
        em.flush();
        em.persist(new TallyEntry(receipt.id, count, actor.get().user(), clock.now()));
        em.flush();
    }

    private boolean scanned(Receipt receipt, Sscc unit) {
        return tallies.entries(receipt).stream()
                .anyMatch(entry -> unit.value().equals(entry.handlingUnit));
    }

    /**
     * Takes the latest scan back.
     *
     * @throws Refusal {@code tally-empty}
     */
    public TallyCount undo(String number) {
        Receipt receipt = receipts.forWork(number);
        List<TallyEntry> entries = tallies.entries(receipt);
        if (entries.isEmpty()) {
            throw new Refusal("tally-empty", number);
        }
        TallyEntry last = entries.get(entries.size() - 1);
        em.remove(last);
        em.flush();
        return last.count();
    }

    /**
     * Notes the seal as it was found.
     *
     * @param seal as read; null when there was none to read
     * @param whole whether it was unbroken
     * @return whether it was the announced one, and whole
     * @throws InvalidInput on {@code seal}
     */
    public boolean seal(String number, String seal, boolean whole) {
        Receipt receipt = receipts.forWork(number);
        Tally tally = tallies.of(receipt);
        tally.seal = seal == null || seal.isBlank() ? null : parsed(seal);
        boolean same =
                tally.seal == null || receipt.seal == null || tally.seal.equals(receipt.seal);
        tally.sealIntact = whole && same;
        em.flush();
        return tally.sealIntact;
    }

    private static Seal parsed(String seal) {
        try {
            return Seal.parse(seal);
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("seal"));
        }
    }

    /**
     * Notes the permit under which oversize goods, or goods that need special loading or storage,
     * may be put outside the customs warehouse (Customs Code of the EAEU, Art. 155(4)).
     *
     * @param permit its number; blank for none
     * @throws InvalidInput on {@code outsidePermit}
     */
    public void outside(String number, String permit) {
        Receipt receipt = receipts.forWork(number);
        tallies.of(receipt).outsidePermit = OutsidePermit.read(permit);
        em.flush();
    }

    /**
     * Says why a line differs from what was announced.
     *
     * @throws InvalidInput on {@code reason}
     */
    public void reason(String number, int line, String reason) {
        Receipt receipt = receipts.forWork(number);
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.optional("reason", reason, problems).strip();
        InvalidInput.throwIfAny(problems);
        Tally tally = tallies.of(receipt);
        if (why.isEmpty()) {
            tally.reasons.remove(line);
        } else {
            tally.reasons.put(line, why);
        }
        em.flush();
    }

    /**
     * Posts what was counted and begins anew.
     *
     * @param complete whether nothing more comes out of the container
     * @param effectiveAt when it was counted; null for now
     * @throws InvalidInput {@code tally-reason} on {@code reason-LINE} for each difference that
     *     nobody explained, {@code tally-seal} on {@code seal} while nobody looked at it
     */
    public ReceiptPosted post(String number, boolean complete, Instant effectiveAt) {
        Receipt receipt = receipts.forWork(number);
        TallyShown shown = tallies.shown(receipt);
        List<Problem> problems = new ArrayList<>();
        if (receipt.sealIntact == null && shown.sealIntact() == null) {
            problems.add(Problem.of("seal", "tally-seal"));
        }
        shown.differences(complete).stream()
                .filter(line -> line.reason().isEmpty())
                .forEach(
                        line ->
                                problems.add(
                                        Problem.of(
                                                "reason-" + line.line(),
                                                "tally-reason",
                                                line.line())));
        InvalidInput.throwIfAny(problems);
        ReceiptPosted posted =
                receiving.post(number, tallies.sheet(receipt, complete).at(effectiveAt));
        tallies.clear(receipt);
        em.flush();
        return posted;
    }
}
