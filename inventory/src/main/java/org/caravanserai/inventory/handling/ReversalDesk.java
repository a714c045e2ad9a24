package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.filing.Reservations;
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
    @Inject Reservations reservations;
    @Inject Reversals reversals;
    @Inject ReversalApproval approval;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * What became of it: the mirrored posting, or the request that waits.
     *
     * @param posting null where a second person has to decide
     * @param request null where it was taken back at once
     */
    public record Outcome(Posting posting, ReversalAsked request) {}

    /**
     * Takes the posting back, or asks for it.
     *
     * @throws Refusal {@code reversal-asked} when somebody asked before, {@code reversal-reserved}
     *     when a lot is reserved for another, or as {@link Reversals#reverse}
     */
    public Outcome reverse(String number, String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Posting posting = ledger.posting(number);
        List<Move> moves = history.moves(posting);
        Map<LotId, Lot> known = lots.locked(of(moves));
        Optional<Money> need =
                ledger.reversed(posting) || !posting.kind().reversible()
                        ? Optional.empty()
                        : approval.need(posting, moves, known);
        if (need.isEmpty()) {
            return new Outcome(reversals.reverse(number, why), null);
        }
        if (posting.kind() == PostingKind.DISPATCH) {
            gate.refuseIfLeft(posting.reference());
        }
        dependants.refuse(posting, moves);
        refuseIfAsked(posting);
        Lot first = known.get(moves.get(0).to().lotId());
        ReversalRequest request =
                new ReversalRequest(posting, first.site(), need.get(), why)
                        .by(actor.get().user(), clock.now());
        em.persist(request);
        em.flush();
        reserve(request, moves);
        return new Outcome(null, shown(request));
    }

    /** While nobody has decided, nobody moves or picks goods of the posting that lie inside. */
    private void reserve(ReversalRequest request, List<Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (!move.to().outside()
                    && !reservations.lay(request.number(), i + 1, move.to(), move.amounts())) {
                throw new Refusal("reversal-reserved", move.to().lot());
            }
        }
    }

    private void free(ReversalRequest request) {
        List<Move> moves = history.moves(em.find(Posting.class, request.posting));
        for (int i = 0; i < moves.size(); i++) {
            reservations.lift(request.number(), i + 1, moves.get(i).to().lotId());
        }
    }

    /**
     * Takes all of the postings back or asks for it, the latest first; or none.
     *
     * @throws Refusal naming the posting by {@code postings[i]}
     */
    public List<Outcome> reverse(List<String> numbers, String reason) {
        EachRow.check("postings", numbers);
        List<String> latestFirst = new ArrayList<>(numbers);
        Collections.reverse(latestFirst);
        return EachRow.of("postings", latestFirst, number -> reverse(number, reason));
    }

    private void refuseIfAsked(Posting posting) {
        asked(posting)
                .ifPresent(
                        asked -> {
                            throw new Refusal(
                                    "reversal-asked",
                                    posting.number(),
                                    asked.number(),
                                    asked.askedBy);
                        });
    }

    private Optional<ReversalRequest> asked(Posting posting) {
        return em.createQuery(
                        "from ReversalRequest r where r.posting = :posting and r.state = :asked",
                        ReversalRequest.class)
                .setParameter("posting", posting.id())
                .setParameter("asked", ReversalState.ASKED)
                .getResultStream()
                .findFirst();
    }

    /**
     * The request that waits to take a posting back, if there is one.
     *
     * @param number of the posting
     */
    public Optional<ReversalAsked> waitingFor(String number) {
        return asked(ledger.posting(number)).map(this::shown);
    }

    /** Requests that wait, of the sites and clients the actor sees, the oldest first. */
    public List<ReversalAsked> waiting() {
        return em.createQuery(
                        "from ReversalRequest r where r.state = :asked order by r.id",
                        ReversalRequest.class)
                .setParameter("asked", ReversalState.ASKED)
                .getResultStream()
                .filter(this::visible)
                .map(this::shown)
                .toList();
    }

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    public ReversalAsked get(String number) {
        return shown(found(number));
    }

    /**
     * The posting is taken back for the reason that was given.
     *
     * @throws Forbidden unless a manager asks who neither asked nor posted
     * @throws Refusal {@code reversal-decided}, or as {@link Reversals#reverse}
     */
    public ReversalAsked approve(String number) {
        ReversalRequest request = locked(number);
        manager();
        if (actor.get().user().equals(request.askedBy)) {
            throw new Forbidden("own-approval", number);
        }
        request.decide(ReversalState.APPROVED, actor.get().user(), clock.now(), null);
        free(request);
        reversals.reverse(em.find(Posting.class, request.posting).number(), request.reason);
        em.flush();
        return shown(request);
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
        ReversalRequest request = locked(number);
        if (!actor.get().user().equals(request.askedBy)) {
            manager();
        }
        request.decide(ReversalState.REJECTED, actor.get().user(), clock.now(), why);
        free(request);
        em.flush();
        return shown(request);
    }

    private void manager() {
        if (!actor.get().is(Role.MANAGER)) {
            throw new Forbidden();
        }
    }

    private ReversalRequest locked(String number) {
        ReversalRequest request = found(number);
        lots.locked(lots(request));
        em.refresh(request);
        if (request.state != ReversalState.ASKED) {
            throw new Refusal("reversal-decided", number, request.decidedBy);
        }
        return request;
    }

    private ReversalRequest found(String number) {
        ReversalRequest request = em.find(ReversalRequest.class, ReversalRequest.idOf(number));
        if (request == null || !visible(request)) {
            throw new NotFound("reversal-request", number);
        }
        return request;
    }

    private boolean visible(ReversalRequest request) {
        List<LotId> own = lots(request);
        return actor.get().sees(request.site) && lots.byIds(own).size() == own.size();
    }

    private List<LotId> lots(ReversalRequest request) {
        return of(history.moves(em.find(Posting.class, request.posting)));
    }

    private static List<LotId> of(List<Move> moves) {
        return moves.stream().map(move -> move.to().lotId()).distinct().toList();
    }

    private ReversalAsked shown(ReversalRequest request) {
        Posting posting = em.find(Posting.class, request.posting);
        return new ReversalAsked(
                request.number(),
                request.state,
                request.site,
                posting.number(),
                posting.kind(),
                posting.reference(),
                posting.actor(),
                lots(request),
                request.value,
                request.reason,
                request.askedBy,
                request.askedAt,
                request.decidedBy,
                request.decidedAt,
                request.note);
    }
}
