package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.gate.GateLog;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Dependants;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.OutsidePermits;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.regrouping.RegroupBook;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.MovementReversed;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Undoes a count, a movement, a dispatch or a regrouping by a mirrored posting with a reason. */
@ApplicationScoped
@Retried
@Transactional
public class Reversals {

    @Inject EntityManager em;
    @Inject Ledger ledger;
    @Inject History history;
    @Inject Lots lots;
    @Inject Places places;
    @Inject Holds holds;
    @Inject ReturnCheck returns;
    @Inject RegroupBook regroupings;
    @Inject GateLog gate;
    @Inject Dependants dependants;
    @Inject OutsidePermits permits;
    @Inject ReversalApproval approval;
    @Inject Event<Fact> facts;

    /** The same as of now. */
    public Posting reverse(String number, String reason) {
        return reverse(number, reason, null);
    }

    /**
     * @param number printed number of the posting
     * @param at since when it is no longer so, not before the posting itself; null for now
     * @return the mirrored posting
     * @throws InvalidInput on {@code reason}, or on {@code effectiveAt} as {@link
     *     Ledger#mirrorable}
     * @throws NotFound when the posting is not there or names lots out of scope
     * @throws Refusal {@code gate-pass-left} for a dispatch whose goods are out, {@code
     *     already-reversed}, {@code posting-not-reversible}, {@code lot-held}, {@code
     *     reversal-has-dependants} naming what was done later with the goods, {@code
     *     reversal-needs-manager} above a value, when the goods are reserved, or as a movement when
     *     the place they would be moved back to may not hold them
     */
    public Posting reverse(String number, String reason, Instant at) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Posting posting = ledger.posting(number);
        if (posting.kind() == PostingKind.DISPATCH) {
            gate.refuseIfLeft(posting.reference());
        }
        return mirrored(posting, why, at);
    }

    /**
     * Takes back a dispatch whose goods had left the gate; {@code GateReturns} approves it. They
     * are here again, whatever place the book knows for them: what speaks against it is a warning.
     *
     * @param at when they came back; null for now
     */
    public Posting returned(String number, String reason, Instant at) {
        return mirrored(ledger.posting(number), reason, at);
    }

    private Posting mirrored(Posting posting, String why, Instant at) {
        List<Move> moves = history.moves(posting);
        Map<LotId, Lot> known = lots.known(ReversalBook.of(moves));
        Map<Long, Place> into = returns.places(posting, moves);
        lots.lock(known.values(), into.values());
        if (posting.kind() != PostingKind.DISPATCH) {
            refuseIfHeld(known.values(), moves);
        }
        List<Problem> unfit = List.of();
        if (!ledger.reversed(posting)) {
            dependants.refuse(posting, moves);
            unfit = returns.problems(moves, known, into);
            if (posting.kind() == PostingKind.MOVEMENT) {
                unfit.forEach(BinCheck::refuse);
            }
            approval.refuse(posting, moves, known);
        }
        Posting mirror = ledger.reverse(posting, why, at);
        unfit.forEach(mirror::warned);
        if (posting.kind() == PostingKind.MOVEMENT) {
            permits.takenBack(known.values());
        }
        if (posting.kind() == PostingKind.REGROUPING) {
            regroupings.takenBack(posting, mirror);
        } else if (posting.kind() == PostingKind.RECEIPT) {
            facts.fire(uncounted(posting, mirror, moves, known, why));
        } else {
            facts.fire(reversed(posting, mirror, moves, known, why));
        }
        em.flush();
        return mirror;
    }

    private void refuseIfHeld(Collection<Lot> lots, List<Move> moves) {
        Collection<Place> at =
                places
                        .byIds(moves.stream().map(move -> move.to().place()).toList())
                        .values()
                        .stream()
                        .filter(place -> !place.outside())
                        .toList();
        StandingHolds standing = holds.look(lots, at);
        lots.forEach(lot -> standing.problem(lot, "lot").ifPresent(BinCheck::refuse));
        at.forEach(place -> standing.problem(place, "lot").ifPresent(BinCheck::refuse));
    }

    private MovementReversed reversed(
            Posting posting, Posting mirror, List<Move> moves, Map<LotId, Lot> known, String why) {
        boolean dispatch = posting.kind() == PostingKind.DISPATCH;
        return new MovementReversed(
                posting.number(),
                dispatch ? posting.reference() : null,
                moves.stream().map(move -> goods(move, known.get(move.from().lotId()))).toList(),
                why,
                mirror.effectiveAt());
    }

    private ReceiptReversed uncounted(
            Posting posting, Posting mirror, List<Move> moves, Map<LotId, Lot> known, String why) {
        Lot first = known.get(moves.get(0).to().lotId());
        return new ReceiptReversed(
                posting.reference(),
                first.site(),
                first.container(),
                first.consignment(),
                posting.number(),
                moves.stream().map(move -> received(move, known.get(move.to().lotId()))).toList(),
                why,
                mirror.effectiveAt());
    }

    private ReceivedLot received(Move move, Lot lot) {
        return new ReceivedLot(
                lot.id(),
                lot.consignmentLine(),
                lot.commodity(),
                lot.description(),
                lot.packageKind(),
                move.amounts().in(lot.unit()),
                lot.value(),
                places.byId(move.to().place()).code());
    }

    private DispatchedGoods goods(Move move, Lot lot) {
        return new DispatchedGoods(
                lot.id(),
                places.byId(move.from().place()).code(),
                move.from().status(),
                move.amounts().in(lot.unit()),
                lot.container());
    }
}
