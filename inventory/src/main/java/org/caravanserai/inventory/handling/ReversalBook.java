package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.caravanserai.inventory.filing.Reservations;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** The requests to take a posting back, who may see them, and what they lay their hand on. */
@ApplicationScoped
class ReversalBook {

    @Inject EntityManager em;
    @Inject History history;
    @Inject Lots lots;
    @Inject Reservations reservations;
    @Inject CurrentActor actor;

    /** The one that waits, if there is one. */
    Optional<ReversalRequest> asked(Posting posting) {
        return em.createQuery(
                        "from ReversalRequest r where r.posting = :posting and r.state = :asked",
                        ReversalRequest.class)
                .setParameter("posting", posting.id())
                .setParameter("asked", ReversalState.ASKED)
                .getResultStream()
                .findFirst();
    }

    /** All that wait, of the sites and clients the actor sees, the oldest first. */
    List<ReversalRequest> waiting() {
        return em.createQuery(
                        "from ReversalRequest r where r.state = :asked order by r.id",
                        ReversalRequest.class)
                .setParameter("asked", ReversalState.ASKED)
                .getResultStream()
                .filter(this::visible)
                .toList();
    }

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    ReversalRequest found(String number) {
        ReversalRequest request = em.find(ReversalRequest.class, ReversalRequest.idOf(number));
        if (request == null || !visible(request)) {
            throw new NotFound("reversal-request", number);
        }
        return request;
    }

    /**
     * The request as it is now; its lots are locked until the transaction ends.
     *
     * @throws Refusal {@code reversal-decided}
     */
    ReversalRequest locked(String number) {
        ReversalRequest request = found(number);
        lots.locked(lots(request));
        em.refresh(request);
        if (request.state != ReversalState.ASKED) {
            throw new Refusal("reversal-decided", number, request.decidedBy);
        }
        return request;
    }

    private boolean visible(ReversalRequest request) {
        List<LotId> own = lots(request);
        return actor.get().sees(request.site) && lots.byIds(own).size() == own.size();
    }

    /**
     * While nobody has decided, nobody moves or picks goods of the posting that lie inside.
     *
     * @throws Refusal {@code reversal-reserved} (lot)
     */
    void reserve(ReversalRequest request, List<Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (!move.to().outside()
                    && !reservations.lay(request.number(), i + 1, move.to(), move.amounts())) {
                throw new Refusal("reversal-reserved", move.to().lot());
            }
        }
    }

    void free(ReversalRequest request) {
        List<Move> moves = history.moves(posting(request));
        for (int i = 0; i < moves.size(); i++) {
            reservations.lift(request.number(), i + 1, moves.get(i).to().lotId());
        }
    }

    Posting posting(ReversalRequest request) {
        return em.find(Posting.class, request.posting);
    }

    private List<LotId> lots(ReversalRequest request) {
        return of(history.moves(posting(request)));
    }

    static List<LotId> of(List<Move> moves) {
        return moves.stream().map(move -> move.to().lotId()).distinct().toList();
    }

    ReversalAsked shown(ReversalRequest request) {
        Posting posting = posting(request);
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
                request.effectiveAt,
                request.decidedBy,
                request.decidedAt,
                request.note);
    }
}
