package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.filing.Reservations;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Hands out, under one gate pass, what a pick list fetched. */
@ApplicationScoped
@Retried
@Transactional
public class PickDispatching {

    @Inject EntityManager em;
    @Inject PickSheets sheets;
    @Inject PickWork work;
    @Inject Reservations reservations;
    @Inject Dispatching dispatching;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param vehicle truck, wagon or container the goods are loaded on
     * @param shortReason why what is still open stays here; null where nothing is open
     * @param effectiveAt when they left; null for now
     * @throws InvalidInput as {@link Dispatching#dispatch}
     * @throws Refusal {@code pick-lines-open} (how many) without a reason, {@code
     *     pick-nothing-picked}, or as {@link Dispatching#dispatch}
     */
    public GatePassShown dispatch(
            String number, String vehicle, String shortReason, Instant effectiveAt) {
        PickList list = sheets.inHand(number);
        List<PickLine> lines = sheets.lines(list);
        long open = lines.stream().filter(PickLine::open).count();
        boolean told = shortReason != null && !shortReason.isBlank();
        if (open > 0 && !told) {
            throw new Refusal("pick-lines-open", open);
        }
        work.closeShort(list, lines, shortReason);
        List<DispatchOrder.Line> out = work.handedOut(lines);
        if (out.isEmpty()) {
            throw new Refusal("pick-nothing-picked", number);
        }
        lines.forEach(line -> reservations.post(number, line.line, line.lot(), effectiveAt));
        GatePassShown pass =
                dispatching.dispatch(
                        new DispatchOrder(
                                list.site,
                                out,
                                Party.named(list.consignee).name(),
                                vehicle,
                                effectiveAt));
        list.gatePass = pass.number();
        list.close(PickState.DISPATCHED, actor.get().user(), clock.now());
        em.flush();
        return pass;
    }
}
