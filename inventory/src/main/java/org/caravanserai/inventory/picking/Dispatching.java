package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.picking.Picking.Pick;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsDispatched;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Hands goods out under a gate pass, if released or re-export stock covers every line. */
@ApplicationScoped
@Retried
@Transactional
public class Dispatching {

    private static final int LONGEST_VEHICLE = 200;

    @Inject EntityManager em;
    @Inject Picking picking;
    @Inject Places places;
    @Inject Ledger ledger;
    @Inject GatePassNumbers numbers;
    @Inject GatePasses passes;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * @throws InvalidInput what is wrong with the order, by field
     * @throws NotFound when the facility is not there or out of scope
     * @throws Refusal when a line is held or not covered; its problems name line, what is there and
     *     what is asked
     */
    public GatePassShown dispatch(DispatchOrder order) {
        Party consignee = checked(order);
        Site site = site(order.facility());
        List<Pick> picks = picking.picks(order);
        String number =
                numbers.next(site, order.effectiveAt() == null ? clock.now() : order.effectiveAt());
        Posting posting =
                ledger.post(
                        new PostingOrder(
                                PostingKind.DISPATCH,
                                number,
                                order.effectiveAt(),
                                picks.stream().map(Pick::move).toList()));
        GatePass pass =
                new GatePass(
                        number,
                        order.facility(),
                        consignee,
                        order.vehicle(),
                        actor.get().user(),
                        posting);
        em.persist(pass);
        for (int i = 0; i < picks.size(); i++) {
            em.persist(new GatePassLine(pass, i + 1, picks.get(i).goods()));
        }
        facts.fire(
                new GoodsDispatched(
                        number,
                        order.facility(),
                        consignee,
                        order.vehicle(),
                        picks.stream().map(Pick::goods).toList(),
                        posting.effectiveAt()));
        em.flush();
        return passes.get(number).warned(posting.warnings());
    }

    private Site site(FacilityCode facility) {
        return places.site(facility)
                .filter(known -> actor.get().sees(facility))
                .orElseThrow(() -> new NotFound("facility", facility));
    }

    private static Party checked(DispatchOrder order) {
        List<Problem> problems = new ArrayList<>();
        if (order.facility() == null) {
            problems.add(Problem.of("facility", "required"));
        }
        if (order.lines() == null || order.lines().isEmpty()) {
            problems.add(Problem.of("lines", "required"));
        }
        if (FreeText.required("vehicle", order.vehicle(), problems).length() > LONGEST_VEHICLE) {
            problems.add(
                    Problem.of(
                            "vehicle", "note-too-long", order.vehicle().length(), LONGEST_VEHICLE));
        }
        Party consignee = null;
        try {
            consignee = Party.named(order.consignee());
        } catch (InvalidValue e) {
            problems.add(e.at("consignee"));
        }
        InvalidInput.throwIfAny(problems);
        return consignee;
    }
}
