package org.caravanserai.inventory.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.handling.ReversalDesk;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.picking.GatePassShown;
import org.caravanserai.inventory.picking.GatePasses;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Notes that goods left the gate, and takes them back after that: asked for by one, approved by a
 * manager. Stock, customs account and onward leg hear of it in one transaction.
 */
@ApplicationScoped
@Retried
@Transactional
public class GateReturns {

    @Inject EntityManager em;
    @Inject GateLog log;
    @Inject GatePasses passes;
    @Inject Lots lots;
    @Inject Reversals reversals;
    @Inject ReversalDesk desk;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws NotFound when there is no such gate pass in the actor's scope
     */
    public GateStanding of(String gatePass) {
        GatePassShown pass = passes.get(gatePass);
        GateExit exit = em.find(GateExit.class, gatePass);
        GateReturn asked = log.asked(gatePass).orElse(null);
        return new GateStanding(
                exit == null ? null : exit.leftAt,
                exit == null ? null : exit.notedLater(),
                exit == null ? null : exit.notedBy,
                asked == null ? null : asked.askedBy,
                asked == null ? null : asked.reason,
                asked == null ? null : asked.cameBackAt,
                desk.waitingFor(pass.posting()).orElse(null));
    }

    /** Gate passes whose goods somebody wants back, of the actor's sites, the oldest first. */
    public List<GateAsked> waiting() {
        return em.createQuery(
                        "from GateReturn r where r.state = :asked order by r.id", GateReturn.class)
                .setParameter("asked", GateReturn.State.ASKED)
                .getResultStream()
                .filter(asked -> log.site(asked.gatePass).filter(actor.get()::sees).isPresent())
                .map(
                        asked ->
                                new GateAsked(
                                        asked.gatePass,
                                        log.site(asked.gatePass).orElseThrow(),
                                        asked.reason,
                                        asked.askedBy,
                                        asked.askedAt))
                .toList();
    }

    /**
     * The vehicle passed the gate.
     *
     * @param at when; null for now
     * @throws InvalidInput on {@code leftAt}: {@code effective-in-the-future}, or {@code
     *     gate-before-pass}
     * @throws Refusal {@code gate-pass-void} for one that was undone, {@code gate-reversal-waits}
     *     while somebody asks to undo it
     */
    public void left(String gatePass, Instant at) {
        GatePassShown pass = locked(gatePass);
        Instant now = clock.now();
        Instant left = at == null ? now : at;
        inTime("leftAt", left, pass.effectiveAt(), "gate-before-pass", gatePass);
        desk.waitingFor(pass.posting())
                .ifPresent(
                        asked -> {
                            throw new Refusal(
                                    "gate-reversal-waits",
                                    gatePass,
                                    asked.number(),
                                    asked.askedBy());
                        });
        if (em.find(GateExit.class, gatePass) == null) {
            em.persist(new GateExit(gatePass, actor.get().user(), left, now));
            em.flush();
        }
    }

    /** Not after now, and not before what it follows. */
    private void inTime(String field, Instant at, Instant after, String code, String gatePass) {
        if (at.isAfter(clock.now())) {
            throw InvalidInput.of(field, "effective-in-the-future", at);
        }
        if (at.isBefore(after)) {
            throw InvalidInput.of(field, code, gatePass, after);
        }
    }

    /**
     * Asks that goods which left come back.
     *
     * @param cameBackAt when they did; null for the moment of the approval
     * @throws InvalidInput on {@code reason}; on {@code effectiveAt}: {@code
     *     effective-in-the-future}, or {@code gate-back-before-left}
     * @throws Refusal {@code gate-pass-not-left}: then the dispatch is simply undone
     */
    public void ask(String gatePass, String reason, Instant cameBackAt) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        locked(gatePass);
        GateExit exit = em.find(GateExit.class, gatePass);
        if (exit == null) {
            throw new Refusal("gate-pass-not-left", gatePass);
        }
        if (cameBackAt != null) {
            inTime("effectiveAt", cameBackAt, exit.leftAt, "gate-back-before-left", gatePass);
        }
        if (log.asked(gatePass).isPresent()) {
            throw new Refusal("gate-return-asked", gatePass);
        }
        em.persist(new GateReturn(gatePass, why, cameBackAt, actor.get().user(), clock.now()));
        em.flush();
    }

    /**
     * The goods are back: the dispatch is mirrored, the gate pass is void.
     *
     * @return the mirrored posting, which warns of what speaks against the bins they left
     * @throws Forbidden unless a manager other than who asked agrees
     * @throws Refusal when the container has gone on its way, saying what to do instead
     */
    public Posting approve(String gatePass) {
        GatePassShown pass = locked(gatePass);
        manager();
        GateReturn asked = waiting(gatePass);
        if (actor.get().user().equals(asked.askedBy)) {
            throw new Forbidden("own-approval", gatePass);
        }
        asked.decide(GateReturn.State.BACK, actor.get().user(), clock.now());
        Posting mirror = reversals.returned(pass.posting(), asked.reason, asked.cameBackAt);
        em.flush();
        return mirror;
    }

    /** The goods stay out; who asked for the contrary may say so, too. */
    public void reject(String gatePass) {
        locked(gatePass);
        GateReturn asked = waiting(gatePass);
        if (!actor.get().user().equals(asked.askedBy)) {
            manager();
        }
        asked.decide(GateReturn.State.REJECTED, actor.get().user(), clock.now());
        em.flush();
    }

    private void manager() {
        if (!actor.get().is(Role.MANAGER)) {
            throw new Forbidden();
        }
    }

    private GateReturn waiting(String gatePass) {
        return log.asked(gatePass)
                .orElseThrow(() -> new Refusal("gate-return-not-asked", gatePass));
    }

    private GatePassShown locked(String gatePass) {
        GatePassShown pass = passes.get(gatePass);
        lots.locked(pass.lines().stream().map(GatePassShown.Line::lot).distinct().toList());
        if (passes.get(gatePass).undone()) {
            throw new Refusal("gate-pass-void", gatePass);
        }
        return pass;
    }
}
