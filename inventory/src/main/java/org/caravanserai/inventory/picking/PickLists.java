package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.filing.Reservations;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Makes pick lists out of what may leave. A list that is kept has laid its hand on exactly what it
 * names: nobody else can hand that out, move it or declare it until it left or the list was
 * cancelled.
 */
@ApplicationScoped
@Retried
@Transactional
public class PickLists {

    @Inject EntityManager em;
    @Inject Candidates candidates;
    @Inject Reservations reservations;
    @Inject PickSheets sheets;
    @Inject PickListView view;
    @Inject Lots lots;
    @Inject Places places;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * What a list would take, in which order and why, and what is lacking. Nothing is kept.
     *
     * @throws InvalidInput what is wrong with the request, by field
     * @throws NotFound when the facility is not there or out of scope
     */
    public PickPreview preview(PickRequest request) {
        request.check();
        Site site = site(request);
        List<Candidate> found = candidates.of(request);
        return preview(PickPlan.of(request, found), found, site.zone());
    }

    /**
     * Keeps the list and reserves what it names.
     *
     * @throws InvalidInput what is wrong with the request, or {@code consignee} where several
     *     owners' goods are meant and nobody was named
     * @throws NotFound when the facility is not there or out of scope
     * @throws Refusal {@code pick-none} when nothing may leave, {@code pick-lacking} (found, asked)
     *     when there is less than asked for and that was not allowed
     */
    public PickListShown keep(PickRequest request) {
        request.check();
        site(request);
        Set<LotId> meant =
                candidates.of(request).stream()
                        .filter(Candidate::mayLeave)
                        .map(one -> one.lot().id())
                        .collect(Collectors.toSet());
        lots.locked(meant);
        List<Candidate> now =
                candidates.of(request).stream()
                        .filter(one -> meant.contains(one.lot().id()))
                        .toList();
        PickPlan plan = PickPlan.of(request, now);
        refuseLack(plan);
        PickList list = new PickList(request, taker(plan).name(), actor.get().user(), clock.now());
        em.persist(list);
        int number = 0;
        for (PickPlan.Part part : plan.parts()) {
            PickLine line = new PickLine(list, ++number, part);
            em.persist(line);
            if (!reservations.lay(list.number(), line.line, line.account, line.amounts)) {
                throw new IllegalStateException("Not free under lock: " + line.account);
            }
        }
        em.flush();
        return view.get(list.number());
    }

    /**
     * Lets go of everything the list had reserved.
     *
     * @throws InvalidInput on {@code reason}
     * @throws NotFound when there is none in the actor's scope
     * @throws Refusal {@code pick-closed} when it left or was cancelled already
     */
    public PickListShown cancel(String number, String reason) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        PickList list = sheets.open(number);
        sheets.lines(list).forEach(line -> reservations.lift(number, line.line, line.lot()));
        list.note = why;
        list.close(PickState.CANCELLED, actor.get().user(), clock.now());
        em.flush();
        return view.get(number);
    }

    /** Lays the list down; what was fetched stays fetched. */
    public PickListShown park(String number) {
        sheets.open(number).inHand = null;
        em.flush();
        return view.get(number);
    }

    /** Takes a parked list up, or over from somebody else. */
    public PickListShown take(String number) {
        sheets.open(number).inHand = actor.get().user();
        em.flush();
        return view.get(number);
    }

    private Site site(PickRequest request) {
        return places.site(request.facility())
                .filter(site -> actor.get().sees(site.code()))
                .orElseThrow(() -> new NotFound("facility", request.facility()));
    }

    private static void refuseLack(PickPlan plan) {
        if (plan.parts().isEmpty()) {
            throw new Refusal("pick-none");
        }
        BigDecimal lacking = plan.lacking();
        if (lacking.signum() > 0 && !plan.request().partial()) {
            throw new Refusal("pick-lacking", plan.found(), plan.found().add(lacking));
        }
    }

    private static Party taker(PickPlan plan) {
        if (plan.request().consignee() != null) {
            try {
                return Party.named(plan.request().consignee());
            } catch (InvalidValue e) {
                throw new InvalidInput(e.at("consignee"));
            }
        }
        List<Party> owners =
                plan.parts().stream().map(part -> part.from().lot().owner()).distinct().toList();
        if (owners.size() != 1) {
            throw InvalidInput.of("consignee", "pick-consignee", owners.size());
        }
        return owners.get(0);
    }

    private static PickPreview preview(PickPlan plan, List<Candidate> found, ZoneId zone) {
        PickRequest request = plan.request();
        List<PickPreview.Line> lines =
                plan.parts().stream()
                        .map(
                                part ->
                                        line(
                                                part.from(),
                                                part.amounts(),
                                                PickWhy.chosen(
                                                        request.discharge(),
                                                        part.putAway(),
                                                        part.from().ends(),
                                                        part.turn(),
                                                        part.turns(),
                                                        zone)))
                        .toList();
        String consignee =
                plan.parts().isEmpty() || severalOwners(plan) && request.consignee() == null
                        ? request.consignee()
                        : taker(plan).name();
        return new PickPreview(
                request.facility(),
                consignee,
                request.discharge(),
                request.packages(),
                plan.found(),
                plan.lacking(),
                lines,
                found.stream().map(PickLists::left).filter(Objects::nonNull).toList());
    }

    private static boolean severalOwners(PickPlan plan) {
        return plan.parts().stream().map(part -> part.from().lot().owner()).distinct().count() > 1;
    }

    private static PickPreview.Line left(Candidate one) {
        Problem why = PickWhy.left(one);
        boolean whole = why == null || !"pick-left-reserved".equals(why.code());
        return why == null ? null : line(one, whole ? one.free() : one.reserved(), why);
    }

    private static PickPreview.Line line(
            Candidate from, org.caravanserai.inventory.ledger.Amounts amounts, Problem why) {
        return new PickPreview.Line(
                from.lot().id(),
                from.lot().description(),
                from.lot().packageKind(),
                from.bin(),
                from.account().status(),
                amounts.in(from.lot().unit()),
                why);
    }
}
