package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.inventory.handling.Movements;
import org.caravanserai.inventory.ledger.FreeText;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.UnitMoved;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Makes handling units, carries them about with everything on them, and labels them anew. */
@ApplicationScoped
@Retried
@Transactional
public class Units {

    @Inject EntityManager em;
    @Inject UnitBook book;
    @Inject UnitLoad load;
    @Inject UnitView view;
    @Inject Places places;
    @Inject SsccNumbers numbers;
    @Inject Movements movements;
    @Inject BinCheck bins;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<Fact> facts;

    /**
     * A new unit with a number of its own, and the goods that are put on it.
     *
     * @throws InvalidInput on {@code facility}, {@code location} or the measures
     * @throws Refusal as a movement of the goods
     */
    public UnitShown make(UnitOrder order) {
        if (order.facility() == null || !actor.get().sees(order.facility())) {
            throw InvalidInput.of("facility", "required");
        }
        Place in = location(order.facility(), order.location(), "location");
        Instant now = clock.now();
        Place unit = new Place(numbers.next().value(), in);
        em.persist(unit);
        em.flush();
        UnitKind kind = order.kind() == null ? UnitKind.PALLET : order.kind();
        em.persist(new HandlingUnit(unit.id(), kind, actor.get().user(), now));
        em.persist(new UnitLabel(unit.code(), unit.id(), "", actor.get().user(), now));
        em.persist(new UnitMove(unit, actor.get().user(), now));
        em.flush();
        for (UnitOrder.Line line : order.goods()) {
            movements.move(
                    new MoveOrder(line.lot(), in.code(), unit.code(), line.measures(), null, null));
        }
        return view.get(unit.code());
    }

    /**
     * Carries the unit, the units on it and all their goods.
     *
     * @param to bin or unit
     * @throws NotFound when there is no such unit in scope
     * @throws InvalidInput on {@code to}
     * @throws Refusal when goods on it are held or reserved, or may not lie there
     */
    public UnitShown move(String number, String to) {
        Place unit = book.place(number);
        Place target = location(unit.site(), to, "to");
        List<Place> tree = book.tree(unit);
        checked(unit, target, tree);
        UnitLoad.Load on = load.locked(tree, target);
        on.refuseIfUnfit(target);
        String from = places.byId(unit.standsIn()).code();
        Instant now = clock.now();
        unit.stand(target);
        for (Place inner : tree.subList(1, tree.size())) {
            inner.stand(places.byId(inner.standsIn()));
        }
        em.flush();
        tree.forEach(one -> em.persist(new UnitMove(one, actor.get().user(), now)));
        bins.overfullLocked(target, "to").ifPresent(BinCheck::refuse);
        facts.fire(
                new UnitMoved(
                        unit.site(), Sscc.parse(unit.code()), from, target.code(), on.lots(), now));
        em.flush();
        return view.get(unit.code());
    }

    private void checked(Place unit, Place target, List<Place> tree) {
        Set<Long> own = new HashSet<>();
        tree.forEach(one -> own.add(one.id()));
        if (own.contains(target.id())) {
            throw refused("unit-in-itself", unit.code(), target.code());
        }
        if (unit.standsIn() == target.id()) {
            throw InvalidInput.of("to", "same-location", target.code());
        }
        int depth = 1;
        for (Place at = target; at.unit(); at = places.byId(at.standsIn())) {
            depth++;
        }
        if (depth > Place.HIGHEST_STACK) {
            throw refused("unit-too-deep", Place.HIGHEST_STACK);
        }
    }

    /**
     * The unit gets a new number; the old one still leads to it.
     *
     * @param permit null to take one that fits, where relabelling needs one
     * @throws InvalidInput on {@code reason}
     * @throws Refusal when goods on it are held, or no permit covers it
     */
    public UnitShown relabel(String number, String reason, String permit) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Place unit = book.place(number);
        load.locked(List.of(unit), unit).refuseIfNotPermitted(permit);
        unit.renumber(numbers.next().value());
        em.persist(new UnitLabel(unit.code(), unit.id(), why, actor.get().user(), clock.now()));
        em.flush();
        return view.get(unit.code());
    }

    private Place location(FacilityCode site, String code, String field) {
        if (code == null || code.isBlank()) {
            throw InvalidInput.of(field, "required");
        }
        return places.bin(site, code)
                .orElseThrow(() -> InvalidInput.of(field, "unknown-location", code, site));
    }

    private static Refusal refused(String code, Object... args) {
        return new Refusal(List.of(Problem.of("to", code, args)), code, args);
    }
}
