package org.caravanserai.inventory.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.inventory.handling.BinCheck;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Balances.Standing;
import org.caravanserai.inventory.ledger.Hands;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.permit.Operation;
import org.caravanserai.inventory.permit.PermitCheck;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Finds the goods something is to be done with, locks them, and asks whether it may be done. */
@ApplicationScoped
class Standpoints {

    @Inject Lots lots;
    @Inject Places places;
    @Inject Balances balances;
    @Inject Hands hands;
    @Inject Holds holds;
    @Inject Lineage lineage;
    @Inject PermitCheck permits;
    @Inject HouseClock clock;

    /** In the order of the order's lots. */
    List<Standpoint> of(RegroupOrder order, Operation operation) {
        Map<LotId, Lot> known = lots.locked(order.lots());
        return order.lots().stream()
                .map(id -> standpoint(known.get(id), order, operation))
                .toList();
    }

    private Standpoint standpoint(Lot lot, RegroupOrder order, Operation operation) {
        Place place =
                places.bin(lot.site(), order.location())
                        .orElseThrow(
                                () ->
                                        InvalidInput.of(
                                                "location",
                                                "unknown-location",
                                                order.location(),
                                                lot.site()));
        holds.problem(lot, place, "lots").ifPresent(BinCheck::refuse);
        Standing standing = standing(lot, place, order.status());
        Instant at = order.effectiveAt() == null ? clock.now() : order.effectiveAt();
        LocalDate day = at.atZone(places.site(lot.site()).orElseThrow().zone()).toLocalDate();
        String permit =
                permits.allowed(
                        new PermitCheck.Intent(
                                operation,
                                standing.account().status(),
                                lot.id(),
                                lineage.family(lot.id())),
                        order.permit(),
                        day);
        List<String> holders = standing.reserved().isZero() ? List.of() : hands.at(lot.id(), place);
        return new Standpoint(lot, standing, holders, permit);
    }

    /** One status only: what is under supervision never mixes with what is free. */
    private Standing standing(Lot lot, Place place, StockStatus wanted) {
        List<Standing> there =
                (wanted == null ? Stream.of(StockStatus.values()) : Stream.of(wanted))
                        .map(status -> Account.of(lot.id(), place.id(), status))
                        .map(balances::of)
                        .filter(standing -> !standing.amounts().isZero())
                        .toList();
        if (there.isEmpty()) {
            throw refused("regroup-nothing-there", lot.id(), place.code());
        }
        if (there.size() > 1) {
            throw InvalidInput.of("status", "regroup-which-status", lot.id(), place.code());
        }
        if (there.get(0).free().isZero()) {
            Standing all = there.get(0);
            throw refused(
                    "regroup-reserved",
                    lot.id(),
                    all.reserved().packages(),
                    all.reserved().netKg(),
                    String.join(", ", hands.at(lot.id(), place)));
        }
        return there.get(0);
    }

    private static Refusal refused(String code, Object... args) {
        return new Refusal(List.of(Problem.of("lots", code, args)), code, args);
    }
}
