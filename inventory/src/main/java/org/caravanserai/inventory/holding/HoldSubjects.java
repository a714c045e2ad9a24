package org.caravanserai.inventory.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;

/** What a hold may lie on, found by what somebody typed, and who may see it. */
@ApplicationScoped
class HoldSubjects {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject Lots lots;
    @Inject Places places;
    @Inject CurrentActor actor;

    HoldSubject locked(HoldOrder order) {
        HoldSubject on = found(order);
        lock(on);
        return on;
    }

    void lock(HoldSubject on) {
        switch (on.kind()) {
            case LOT -> lots.locked(List.of(LotId.parse(on.id())));
            case CONTAINER -> locks.acquire(LockKey.container(ContainerNumber.asReceived(on.id())));
            default -> locks.acquire(new LockKey(LockKey.Kind.LOT, on.toString()));
        }
    }

    private HoldSubject found(HoldOrder order) {
        try {
            return switch (order.kind()) {
                case LOT -> new HoldSubject(order.kind(), LotId.parse(order.id()).value());
                case CONTAINER ->
                        new HoldSubject(order.kind(), ContainerNumber.parse(order.id()).value());
                case OWNER -> owner(order.id());
                case BIN -> bin(order);
                case UNIT -> unit(order);
                default -> throw InvalidInput.of("kind", "hold-kind", order.kind().name());
            };
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("id"));
        }
    }

    private HoldSubject owner(String typed) {
        PartyId owner = PartyId.ofName(typed);
        boolean known =
                actor.get().sees(owner)
                        && !em.createQuery(
                                        "select l.id from Lot l where l.ownerId = :owner",
                                        String.class)
                                .setParameter("owner", owner)
                                .setMaxResults(1)
                                .getResultList()
                                .isEmpty();
        if (!known) {
            throw new NotFound("owner", typed);
        }
        return new HoldSubject(HoldSubject.Kind.OWNER, owner.value());
    }

    private HoldSubject bin(HoldOrder order) {
        if (order.facility() == null) {
            throw InvalidInput.of("facility", "required");
        }
        Place bin =
                places.bin(order.facility(), order.id())
                        .filter(place -> actor.get().sees(order.facility()))
                        .orElseThrow(() -> new NotFound("location", order.id()));
        return Holds.subject(bin.site(), bin.code());
    }

    private HoldSubject unit(HoldOrder order) {
        String sscc = Sscc.parse(order.id()).value();
        return units(sscc)
                .filter(unit -> actor.get().sees(unit.site()))
                .map(unit -> new HoldSubject(HoldSubject.Kind.UNIT, unit.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("handling-unit", order.id()));
    }

    private Stream<Place> units(String sscc) {
        return em.createQuery("from Place p where p.code = :sscc and p.kind = :unit", Place.class)
                .setParameter("sscc", sscc)
                .setParameter("unit", PlaceKind.UNIT)
                .getResultStream();
    }

    boolean visible(Hold hold) {
        Actor who = actor.get();
        return switch (hold.kind) {
            case LOT -> !lots.byIds(List.of(LotId.parse(hold.subject))).isEmpty();
            case OWNER -> who.sees(PartyId.parse(hold.subject));
            case BIN ->
                    who.sees(
                            FacilityCode.parse(
                                    hold.subject.substring(0, hold.subject.indexOf('/'))));
            case CONTAINER ->
                    who.sites().isEmpty() && who.clients().isEmpty()
                            || !lots.of(ContainerNumber.asReceived(hold.subject)).isEmpty();
            case UNIT -> units(hold.subject).anyMatch(unit -> who.sees(unit.site()));
            default -> who.sites().isEmpty() && who.clients().isEmpty();
        };
    }
}
