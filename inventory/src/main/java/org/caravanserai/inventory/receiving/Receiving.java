package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.inventory.handling.OutsidePermit;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.CountDifference;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.event.ShortageFound;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Counts goods out of a container into bins, in one go or in several. */
@ApplicationScoped
@Retried
@Transactional
public class Receiving {

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject CountCheck check;
    @Inject SealCheck seals;
    @Inject PutAway putAway;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * Posts a count.
     *
     * @param number of the receipt, {@code R-000017}
     * @throws NotFound when there is no such receipt in the actor's scope
     * @throws InvalidInput every wrong field of the sheet
     * @throws Refusal {@code receipt-closed}, or when a bin may not hold the goods
     */
    public ReceiptPosted post(String number, CountSheet sheet) {
        Receipt receipt = receipts.forWork(number);
        List<ReceiptLine> lines = receipts.lines(receipt);
        Map<Integer, ReceiptLine> known =
                lines.stream().collect(Collectors.toMap(l -> l.line, Function.identity()));
        List<Counted> counted = check.sound(sheet, receipt.facility, known);
        Seal found = SealCheck.read(sheet, receipt);
        Instant at = moment(sheet);
        List<Comparison.Before> befores = lines.stream().map(Comparison.Before::of).toList();
        List<ReceiptDifference> recorded = new ArrayList<>();
        seals.look(receipt, sheet, found, at).ifPresent(recorded::add);
        PutAway.Done done =
                putAway.post(
                        receipt,
                        counted,
                        sheet.effectiveAt(),
                        OutsidePermit.read(sheet.outsidePermit()));
        receipt.work(sheet.complete(), at);
        List<CountDifference> differences = Comparison.of(lines, befores, counted, sheet);
        recorded.addAll(record(receipt, differences, counted, done.posting()));
        tell(receipt, done.lots(), differences, at);
        em.flush();
        return new ReceiptPosted(
                receipt.number(),
                receipt.status,
                done.posting(),
                done.lots(),
                recorded.stream().map(DifferenceShown::of).toList(),
                done.warnings());
    }

    private Instant moment(CountSheet sheet) {
        Instant now = clock.now();
        if (sheet.effectiveAt() != null && sheet.effectiveAt().isAfter(now)) {
            throw InvalidInput.of("effectiveAt", "effective-in-the-future", sheet.effectiveAt());
        }
        return sheet.effectiveAt() == null ? now : sheet.effectiveAt();
    }

    /** Goods that nobody announced come last among the differences, in the order of the sheet. */
    private List<ReceiptDifference> record(
            Receipt receipt,
            List<CountDifference> differences,
            List<Counted> counted,
            String posting) {
        Iterator<Counted> strange = counted.stream().filter(c -> c.line() == null).iterator();
        List<ReceiptDifference> recorded = new ArrayList<>();
        for (CountDifference found : differences) {
            ReceiptDifference kept =
                    new ReceiptDifference(receipt, found, posting, actor.get().user(), clock.now());
            boolean unknown = found.kind() == CountDifference.Kind.WRONG_GOODS;
            recorded.add(unknown ? kept.of(strange.next()) : kept);
        }
        recorded.forEach(em::persist);
        return recorded;
    }

    private void tell(
            Receipt receipt, List<ReceivedLot> lots, List<CountDifference> found, Instant at) {
        facts.fire(received(receipt, lots, found, at));
        found.stream()
                .filter(difference -> difference.kind() == CountDifference.Kind.SHORTAGE)
                .forEach(shortage -> facts.fire(missing(receipt, shortage, at)));
    }

    private static GoodsReceived received(
            Receipt receipt, List<ReceivedLot> lots, List<CountDifference> found, Instant at) {
        return new GoodsReceived(
                receipt.number(),
                receipt.facility,
                receipt.container,
                receipt.consignment,
                receipt.owner(),
                !Boolean.FALSE.equals(receipt.sealIntact),
                receipt.status == ReceiptStatus.COMPLETED,
                lots,
                found,
                at);
    }

    private static ShortageFound missing(Receipt receipt, CountDifference shortage, Instant at) {
        Measures missing = shortage.announced().minus(shortage.counted());
        Unit unit = missing.supplementary() == null ? null : missing.supplementary().unit();
        LotId neverOpened = null;
        return new ShortageFound(
                receipt.facility,
                receipt.container,
                receipt.consignment,
                shortage.line(),
                neverOpened,
                Amounts.of(missing).positive().in(unit),
                shortage.note(),
                at);
    }
}
