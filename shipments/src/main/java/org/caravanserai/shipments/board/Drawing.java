package org.caravanserai.shipments.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Fleet;
import org.caravanserai.shipments.container.Moving;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.shipments.forecast.Outlook;
import org.caravanserai.shipments.network.CapacityFact;
import org.caravanserai.shipments.network.Directory;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.Restrictions;

/** Draws up the board from the register, within the scope of who asks. */
@ApplicationScoped
@Retried
@Transactional
class Drawing {

    private static final String TRANSSHIPMENT = "TRANSSHIPMENT";

    @Inject Fleet fleet;
    @Inject Forecast forecast;
    @Inject Network network;
    @Inject Directory directory;
    @Inject Restrictions restrictions;
    @Inject Past past;

    public BoardView now(Instant at) {
        Map<FacilityCode, Tally> places = new LinkedHashMap<>();
        network.route(Board.LINE).forEach(code -> places.put(code, new Tally()));
        Map<Leg, Tally> stretches = new LinkedHashMap<>();
        Outlook outlook = forecast.glance();
        fleet.moving().forEach(container -> moving(container, places, stretches, outlook));
        fleet.standing().forEach(s -> at(places, s.facility()).stands(s.containers(), s.oldest()));
        fleet.held().forEach((place, boxes) -> at(places, place).held += boxes);
        return view(at, places, stretches);
    }

    /** The board as it was, as we know it now: derived from the ways the boxes went. */
    BoardView past(Instant at) {
        Map<FacilityCode, Tally> places = new LinkedHashMap<>();
        network.route(Board.LINE).forEach(code -> places.put(code, new Tally()));
        Map<Leg, Tally> stretches = new LinkedHashMap<>();
        past.announced(at).forEach(stay -> at(places, stay.facility()).announced += stay.boxes());
        past.seen(at).forEach(stay -> seen(stay, places, stretches));
        past.held(at).forEach((place, boxes) -> at(places, place).held += boxes);
        return view(at, places, stretches);
    }

    /** Who has left is on the next leg of the way; who left for nowhere known is not drawn. */
    private void seen(Past.Stay stay, Map<FacilityCode, Tally> places, Map<Leg, Tally> stretches) {
        if (!stay.left()) {
            at(places, stay.facility()).stands(stay.boxes(), stay.oldest());
        } else if (stay.destination() != null) {
            Leg leg = nextLeg(network.quickest(stay.facility(), stay.destination()));
            if (leg != null) {
                stretches.computeIfAbsent(leg, k -> new Tally()).moving += stay.boxes();
            }
        }
    }

    private static void moving(
            Moving container,
            Map<FacilityCode, Tally> places,
            Map<Leg, Tally> stretches,
            Outlook outlook) {
        FacilityCode place =
                container.facility() == null ? container.origin() : container.facility();
        if (place == null) {
            return;
        }
        boolean late = outlook.late(container);
        Leg leg = container.departed() ? nextLeg(outlook.way(container)) : null;
        Tally tally =
                leg == null ? at(places, place) : stretches.computeIfAbsent(leg, k -> new Tally());
        tally.late += late ? 1 : 0;
        if (leg != null) {
            tally.moving++;
            Optional.ofNullable(container.carriage()).ifPresent(tally.on::add);
        } else if (container.status() == ContainerStatus.ANNOUNCED) {
            tally.announced++;
        } else {
            tally.stands(1, container.movedAt());
        }
    }

    /** A box that left for the far end is on the long leg, not in the yard next door. */
    private static Leg nextLeg(List<Leg> way) {
        return way.stream()
                .filter(leg -> !TRANSSHIPMENT.equals(leg.mode()))
                .findFirst()
                .orElse(way.isEmpty() ? null : way.get(0));
    }

    private static Tally at(Map<FacilityCode, Tally> places, FacilityCode code) {
        return places.computeIfAbsent(code, k -> new Tally());
    }

    private BoardView view(Instant at, Map<FacilityCode, Tally> places, Map<Leg, Tally> stretches) {
        Map<FacilityCode, Facility> known =
                network.facilities().stream()
                        .collect(Collectors.toMap(Facility::code, Function.identity()));
        Set<FacilityCode> order = new LinkedHashSet<>(places.keySet());
        stretches.keySet().forEach(leg -> order.add(leg.from()));
        stretches.keySet().forEach(leg -> order.add(leg.to()));
        List<Restriction> stops = restrictions.at(at);
        Map<String, CapacityFact> capacities = new HashMap<>();
        directory.capacities().forEach(fact -> capacities.putIfAbsent(fact.facility(), fact));
        List<BoardView.Place> shown = new ArrayList<>();
        List<BoardView.Stretch> between = new ArrayList<>();
        for (FacilityCode code : order) {
            Tally there = places.getOrDefault(code, new Tally());
            shown.add(
                    place(
                            known.get(code),
                            there,
                            usualDwell(code, there),
                            capacities.get(code.value())));
            stretches.forEach(
                    (leg, tally) -> {
                        if (leg.from().equals(code)) {
                            between.add(stretch(leg, tally));
                        }
                    });
        }
        return new BoardView(at, shown, between, stops);
    }

    /** Asked only where somebody stands. */
    private Duration usualDwell(FacilityCode code, Tally tally) {
        return tally.standing == 0 ? null : forecast.usualDwell(code).orElse(null);
    }

    private static BoardView.Place place(
            Facility facility, Tally t, Duration dwell, CapacityFact capacity) {
        return new BoardView.Place(
                facility, t.announced, t.standing, t.held, t.late, t.oldest, dwell, capacity);
    }

    private static BoardView.Stretch stretch(Leg leg, Tally t) {
        return new BoardView.Stretch(
                leg.from(), leg.to(), leg.mode(), t.moving, t.late, List.copyOf(t.on));
    }
}
