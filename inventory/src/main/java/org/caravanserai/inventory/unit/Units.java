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
import org.caravanserai.inventory.handling.OutsidePermit;
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
    @Inject CarriedEarlier earlier;
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
        Instant at = earlier.moment(order.effectiveAt(), now, places.upToBin(in));
        String by = actor.get().user();
        Place unit = new Place(numbers.next().value(), in);
        em.persist(unit);
        em.flush();
        UnitKind kind = order.kind() == null ? UnitKind.PALLET : order.kind();
        em.persist(new HandlingUnit(unit.id(), kind, by, at));
        em.persist(new UnitLabel(unit, "", by, at, now));
        em.persist(new UnitMove(unit, by, at, now));
        em.flush();
        List<Problem> warnings = new ArrayList<>();
        for (UnitOrder.Line line : order.goods()) {
            MoveOrder put =
                    new MoveOrder(
                            line.lot(),
                            in.code(),
                            unit.code(),
                            line.measures(),
                            null,
                            order.effectiveAt());
            warnings.addAll(movements.move(put).warnings());
        }
        return view.get(unit.code()).warned(warnings);
    }

    /**
     * Carries the unit, the units on it and all their goods.
     *
     * @throws NotFound when there is no such unit in scope
     * @throws InvalidInput on {@code to}, {@code effectiveAt} or {@code outsidePermit}
     * @throws Refusal when goods on it are held or reserved, or may not lie there; {@code
     *     unit-moved-since} when it was carried after the time that is given
     */
    public UnitShown move(String number, CarryOrder order) {
        Place unit = book.place(number);
        Place target = location(unit.site(), order.to(), "to");
        String permit = OutsidePermit.read(order.outsidePermit());
        List<Place> tree = book.tree(unit);
        checked(unit, target, tree);
        UnitLoad.Load on = load.locked(tree, target);
        on.refuseIfUnfit(target, permit);
        Instant now = clock.now();
        Instant at = earlier.moment(order.effectiveAt(), now, around(tree, target));
        String from = places.byId(unit.standsIn()).code();
        unit.stand(target);
        for (Place inner : tree.subList(1, tree.size())) {
            inner.stand(places.byId(inner.standsIn()));
        }
        em.flush();
        String used = on.outside(target, permit, at);
        String by = actor.get().user();
        tree.forEach(one -> em.persist(new UnitMove(one, by, at, now).under(used)));
        bins.overfullLocked(target, "to").ifPresent(BinCheck::refuse);
        facts.fire(
                new UnitMoved(
                        unit.site(), Sscc.parse(unit.code()), from, target.code(), on.lots(), at));
        em.flush();
        return view.get(unit.code()).warned(earlier.warnings(order.effectiveAt(), tree));
    }

    private List<Place> around(List<Place> tree, Place target) {
        List<Place> around = new ArrayList<>(tree);
        around.addAll(places.upToBin(target));
        return around;
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
     * @param effectiveAt since when it carries the new one; null for now
     * @throws InvalidInput on {@code reason}, or {@code effective-in-the-future}
     * @throws Refusal when goods on it are held, or no permit covers it; {@code
     *     unit-labelled-since} when it was made or got another number after the time that is given
     */
    public UnitShown relabel(String number, String reason, String permit, Instant effectiveAt) {
        List<Problem> problems = new ArrayList<>();
        String why = FreeText.required("reason", reason, problems);
        InvalidInput.throwIfAny(problems);
        Place unit = book.place(number);
        UnitLoad.Load on = load.locked(List.of(unit), unit);
        Instant now = clock.now();
        Instant at = earlier.labelled(effectiveAt, now, unit);
        on.refuseIfNotPermitted(permit, at);
        unit.renumber(numbers.next().value());
        em.persist(new UnitLabel(unit, why, actor.get().user(), at, now));
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
