package org.caravanserai.shipments.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.shipments.container.Fleet;
import org.caravanserai.shipments.container.Moving;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.shipments.forecast.Outlook;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.Restrictions;

/** Late boxes, boxes off their way, and bans before them: what needs the way that lies ahead. */
@ApplicationScoped
class WayFinder implements Finder {

    static final String LATE = "container-late";
    static final String OFF_ROUTE = "off-route";
    static final String BAN = "ban-ahead";

    @Inject Fleet fleet;
    @Inject Forecast forecast;
    @Inject Restrictions restrictions;

    @Override
    public List<String> kinds() {
        return List.of(LATE, OFF_ROUTE, BAN);
    }

    @Override
    public List<Alert> find(Rule rule, Instant now) {
        Outlook outlook = forecast.outlook();
        Stream<Moving> boxes = fleet.underWay().stream();
        return switch (rule.kind()) {
            case LATE -> boxes.flatMap(box -> late(box, outlook, rule, now).stream()).toList();
            case OFF_ROUTE -> boxes.flatMap(box -> off(box, outlook, rule).stream()).toList();
            default -> {
                List<Restriction> bans = restrictions.at(now);
                yield bans.isEmpty()
                        ? List.<Alert>of()
                        : boxes.flatMap(box -> ban(box, outlook, bans, rule).stream()).toList();
            }
        };
    }

    private static Optional<Alert> late(Moving box, Outlook outlook, Rule rule, Instant now) {
        Duration grace = Duration.ofMinutes(rule.threshold().longValue() * 60);
        return outlook.due(box)
                .filter(due -> due.latest().plus(grace).isBefore(now))
                .map(
                        due ->
                                new Alert(
                                        LATE,
                                        Alarm.container(box.number()),
                                        box.consignment() + "/" + due.facility(),
                                        box.facility() == null ? due.facility() : box.facility(),
                                        rule.severity(),
                                        due.latest(),
                                        List.of(
                                                box.number().value(),
                                                due.facility().value(),
                                                due.latest().toString())));
    }

    private static Optional<Alert> off(Moving box, Outlook outlook, Rule rule) {
        return box.facility() == null || outlook.onItsWay(box)
                ? Optional.empty()
                : Optional.of(
                        new Alert(
                                OFF_ROUTE,
                                Alarm.container(box.number()),
                                box.consignment() + "/" + box.facility(),
                                box.facility(),
                                rule.severity(),
                                box.movedAt(),
                                List.of(
                                        box.number().value(),
                                        box.facility().value(),
                                        box.origin().value(),
                                        box.destination().value())));
    }

    /** On the next leg it has not begun yet: further away there is time enough. */
    private static Optional<Alert> ban(
            Moving box, Outlook outlook, List<Restriction> bans, Rule rule) {
        List<Leg> way = outlook.way(box);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        Leg next = way.get(box.departed() && way.size() > 1 ? 1 : 0);
        return bans.stream()
                .filter(ban -> ban.stops(next) && outlook.concerns(ban, box))
                .findFirst()
                .map(
                        ban ->
                                new Alert(
                                        BAN,
                                        Alarm.container(box.number()),
                                        String.valueOf(ban.id()),
                                        ban.facility(),
                                        rule.severity(),
                                        ban.startsAt(),
                                        List.of(
                                                box.number().value(),
                                                next.to().value(),
                                                ban.reason())));
    }
}
