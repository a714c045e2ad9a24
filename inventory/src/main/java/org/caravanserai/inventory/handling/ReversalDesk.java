package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.inventory.gate.GateLog;
import org.caravanserai.inventory.ledger.Dependants;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.EachRow;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Takes postings back, or has a manager do it: what needs a second person becomes a request that
 * waits, so that whoever found the mistake need not remember to tell somebody.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReversalDesk {

    @Inject EntityManager em;
    @Inject Ledger ledger;
    @Inject History history;
    @Inject Lots lots;
    @Inject GateLog gate;
    @Inject Dependants dependants;
    @Inject Reversals reversals;
    @Inject ReturnCheck returns;
    @Inject ReversalApproval approval;
    @Inject ReversalBook book;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * What became of it: the mirrored posting, or the request that waits.
     *
     * @param posting null where a second person has to decide
     * @param request null where it was taken back at once; both where a request was granted
     */
    public record Outcome(Posting posting, ReversalAsked request) {}

    /** The same as of now. */
    public Outcome reverse(String number, String reason) {
        return reverse(number, reason, null);
    }

    /**
     * Takes the posting back, or asks for it. Whoever may take it back decides a request that waits
     * by doing so.
     *
     * @param at since when it is no longer so, as when that was written on paper; null for now
     * @throws Refusal {@code reversal-asked} when somebody asked before, {@code reversal-reserved}
     *     when a lot is reserved for another, or as {@link Reversals#reverse}
     */
    public Outcome reverse(String number, String reason, Instant at) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Posting posting = ledger.posting(number);
        List<Move> moves = history.moves(posting);
        Map<LotId, Lot> known = lots.locked(ReversalBook.of(moves));
        Optional<Money> need =
                ledger.reversed(posting) || !posting.kind().reversible()
                        ? Optional.empty()
                        : approval.need(posting, moves, known);
        Optional<ReversalRequest> asked = book.asked(posting);
        if (need.isEmpty()) {
            asked.ifPresent(this::granted);
            return new Outcome(reversals.reverse(number, why, at), null);
        }
        if (posting.kind() == PostingKind.DISPATCH) {
            gate.refuseIfLeft(posting.reference());
        }
        ledger.mirrorable(posting, at);
        dependants.refuse(posting, moves);
        asked.ifPresent(ReversalDesk::refuse);
        Lot first = known.get(moves.get(0).to().lotId());
        ReversalRequest request =
                new ReversalRequest(posting, first.site(), need.get(), why)
                        .since(at)
                        .by(actor.get().user(), clock.now());
        em.persist(request);
        em.flush();
        book.reserve(request, moves);
        return new Outcome(null, book.shown(request));
    }

    private static void refuse(ReversalRequest asked) {
        throw new Refusal(
                "reversal-asked", Posting.numbered(asked.posting), asked.number(), asked.askedBy);
    }

    private void granted(ReversalRequest request) {
        request.decide(ReversalState.APPROVED, actor.get().user(), clock.now(), null);
        book.free(request);
    }

    /**
     * Takes all of the postings back or asks for it, the latest first whatever their order; or
     * none. Everything is locked before the first.
     *
     * @return what became of each, in the order asked for
     * @throws Refusal naming the posting by {@code postings[i]}
     */
    public List<Outcome> reverse(List<String> numbers, String reason) {
        List<Posting> postings = EachRow.of("postings", numbers, this::known);
        Set<LotId> named = new HashSet<>();
        Map<Long, Place> into = new HashMap<>();
        for (Posting posting : postings) {
            List<Move> moves = history.moves(posting);
            named.addAll(ReversalBook.of(moves));
            into.putAll(returns.places(posting, moves));
        }
        lots.lock(lots.byIds(named).values(), into.values());
        return EachRow.of(
                "postings",
                postings,
                Comparator.comparing(Posting::id).reversed(),
                posting -> reverse(posting.number(), reason));
    }

    private Posting known(String number) {
        Posting posting = ledger.posting(number);
        lots.known(ReversalBook.of(history.moves(posting)));
        return posting;
    }

    /**
     * The request that waits to take a posting back, if there is one.
     *
     * @param number of the posting
     */
    public Optional<ReversalAsked> waitingFor(String number) {
        return book.asked(ledger.posting(number)).map(book::shown);
    }

    /** Requests that wait, of the sites and clients the actor sees, the oldest first. */
    public List<ReversalAsked> waiting() {
        return book.waiting().stream().map(book::shown).toList();
    }

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public ReversalAsked get(String number) {
        return book.shown(book.found(number));
    }

    /**
     * The posting is taken back for the reason that was given, as of the time that was given.
     *
     * @throws Forbidden unless a manager asks who neither asked nor posted
     * @throws Refusal {@code reversal-decided}, or as {@link Reversals#reverse}
     */
    public Outcome approve(String number) {
        ReversalRequest request = book.locked(number);
        manager();
        if (actor.get().user().equals(request.askedBy)) {
            throw new Forbidden("own-approval", number);
        }
        granted(request);
        Posting mirror =
                reversals.reverse(
                        Posting.numbered(request.posting), request.reason, request.effectiveAt);
        em.flush();
        return new Outcome(mirror, book.shown(request));
    }

    /**
     * The posting stands; who asked for the contrary may say so, too.
     *
     * @throws InvalidInput on {@code reason}
     * @throws Refusal {@code reversal-decided}
     */
    public ReversalAsked reject(String number, String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        ReversalRequest request = book.locked(number);
        if (!actor.get().user().equals(request.askedBy)) {
            manager();
        }
        request.decide(ReversalState.REJECTED, actor.get().user(), clock.now(), why);
        book.free(request);
        em.flush();
        return book.shown(request);
    }

    private void manager() {
        if (!actor.get().is(Role.MANAGER)) {
            throw new Forbidden();
        }
    }
}
