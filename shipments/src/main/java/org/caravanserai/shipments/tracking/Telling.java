package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.ContainerArrived;
import org.caravanserai.kernel.event.ContainerDeparted;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.SealMismatchFound;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.journal.Together;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.Holds;

/**
 * Tells the other rooms of departures, arrivals and wrong seals: each once, whether its message
 * comes again, late or from a second source.
 */
@ApplicationScoped
class Telling {

    private static final String SEAL = "SEAL";

    private static final String KNOWN =
            "select container, kind, event from shipments.told where container = any(?)";
    private static final String REMEMBER =
            "insert into shipments.told (container, kind, event, told_at)";

    @Inject PlainSql sql;
    @Inject HouseClock clock;
    @Inject Holds holds;
    @Inject Together together;

    /** That the other rooms were told of what an event brought about for a container. */
    private record Told(String container, String kind, Long event) {}

    void tell(List<Story> stories) {
        Set<Told> told = told(stories);
        List<Object[]> remembered = new ArrayList<>();
        List<Fact> news = new ArrayList<>();
        for (Story story : stories) {
            for (Movement movement : story.journey().movements()) {
                if (isNew(story, movement, told)) {
                    remembered.add(row(key(story, movement.kind.name(), movement.events.get(0))));
                    news.add(moved(story, movement));
                }
            }
            for (Door.WrongSeal wrong : story.journey().door().wrong()) {
                Told key = key(story, SEAL, wrong.occurrence().event());
                if (!told.contains(key)) {
                    remembered.add(row(key));
                    news.add(mismatch(story, wrong));
                }
            }
        }
        sql.insert(REMEMBER, remembered);
        if (!news.isEmpty()) {
            sql.send();
            together.tell(news);
        }
    }

    private Object[] row(Told one) {
        return new Object[] {one.container(), one.kind(), one.event(), clock.now()};
    }

    /** Nothing can have been told of what only came now. */
    private Set<Told> told(List<Story> stories) {
        List<String> numbers =
                stories.stream()
                        .filter(story -> !story.allNew())
                        .map(story -> story.number().value())
                        .toList();
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        sql.rows(
                                KNOWN,
                                row -> new Told(row.getString(1), row.getString(2), row.getLong(3)),
                                numbers));
    }

    private static boolean isNew(Story story, Movement movement, Set<Told> told) {
        return movement.untold()
                && movement.events.stream()
                        .noneMatch(e -> told.contains(key(story, movement.kind.name(), e)));
    }

    private static Told key(Story story, String kind, Long event) {
        return new Told(story.number().value(), kind, event);
    }

    private Fact moved(Story story, Movement movement) {
        Instant at = notAfterNow(movement.at);
        ContainerNumber number = story.number();
        if (movement.kind == Movement.Kind.DEPARTED) {
            return new ContainerDeparted(number, movement.facility, movement.on, at);
        }
        boolean underCustoms =
                story.box().consignment() != null
                        && story.journey().standing().status() == ContainerStatus.ARRIVED
                        && movement.facility.equals(story.journey().target());
        if (underCustoms) {
            holds.set(number, Holds.CUSTOMS, "shipments.hold.arrived", at);
        }
        return new ContainerArrived(number, movement.facility, movement.on, at);
    }

    private Fact mismatch(Story story, Door.WrongSeal wrong) {
        Occurrence o = wrong.occurrence();
        return new SealMismatchFound(
                story.number(),
                o.facility(),
                seal(wrong.expected()),
                seal(o.seals().split(" ")[0]),
                o.source(),
                notAfterNow(o.at()));
    }

    private Instant notAfterNow(Instant at) {
        Instant now = clock.now();
        return at.isAfter(now) ? now : at;
    }

    /** Null for a number no seal can have. */
    private static Seal seal(String number) {
        try {
            return Seal.parse(number);
        } catch (InvalidValue noSeal) {
            return null;
        }
    }
}
