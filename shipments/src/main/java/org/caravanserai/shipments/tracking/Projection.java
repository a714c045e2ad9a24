package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.board.Changes;
import org.caravanserai.shipments.container.Register;
import org.caravanserai.shipments.container.Standings;
import org.caravanserai.shipments.exception.Alarm;
import org.caravanserai.shipments.forecast.Run;
import org.caravanserai.shipments.forecast.Runs;
import org.caravanserai.shipments.transport.Ride;
import org.caravanserai.shipments.transport.Rides;

/**
 * Derives the standing of containers from their histories and tells the other rooms what is new.
 * Works inside the caller's transaction.
 */
@ApplicationScoped
public class Projection {

    @Inject EntityManager em;
    @Inject HouseClock clock;
    @Inject Register register;
    @Inject Standings standings;
    @Inject Histories histories;
    @Inject Rides rides;
    @Inject Runs runs;
    @Inject Telling telling;
    @Inject Alarm alarm;
    @Inject Changes changes;

    /** Call it after every change of what is known of these containers that is not an event. */
    public void refresh(Collection<ContainerNumber> numbers) {
        em.flush();
        Map<ContainerNumber, Standings.Registered> boxes = standings.read(numbers);
        standings.enter(boxes.values());
        write(whole(boxes.values()));
        heardAgain(boxes.values());
    }

    /**
     * Call it when events came. Where they come at the end of a container's history, it is told on
     * from where it stood; otherwise it is told from its beginning.
     *
     * @param read the containers as they were read before, others than these and fewer perhaps
     */
    void advance(
            Map<ContainerNumber, Standings.Registered> read, Map<ContainerNumber, Additions> news) {
        Map<ContainerNumber, Standings.Registered> boxes = new LinkedHashMap<>(read);
        boxes.keySet().retainAll(news.keySet());
        List<ContainerNumber> unread =
                news.keySet().stream().filter(number -> !boxes.containsKey(number)).toList();
        boxes.putAll(standings.read(unread));
        standings.enter(boxes.values());
        Map<ContainerNumber, Progress> before = new HashMap<>();
        boxes.forEach((number, box) -> before.put(number, Progress.of(box.progress())));
        Set<String> wide = wide(news, before);
        List<Story> stories = new ArrayList<>();
        List<Standings.Registered> again = new ArrayList<>();
        boxes.forEach(
                (number, box) -> {
                    Additions its = news.get(number);
                    Setting setting = Setting.of(box);
                    if (box.fresh() && its.makeTheWhole(wide)) {
                        stories.add(new Story(box, null, new Journey(setting, its.occurrences())));
                    } else if (!its.follow(setting, before.get(number), wide)) {
                        again.add(box);
                    } else if (its.anyActual()) {
                        stories.add(Story.toldOn(box, before.get(number), its.occurrences()));
                    }
                });
        standings.size(sizes(boxes.values(), news));
        stories.addAll(whole(again));
        write(stories);
        heardAgain(boxes.values());
    }

    /** Those of the trains and vessels named anew that have a history of their own. */
    private Set<String> wide(
            Map<ContainerNumber, Additions> news, Map<ContainerNumber, Progress> before) {
        Set<String> trains = new HashSet<>();
        Set<String> vessels = new HashSet<>();
        news.forEach(
                (number, its) -> {
                    Progress was = before.get(number);
                    its.names(was == null ? null : was.train(), ReadEvent.Means::train)
                            .forEach(trains::add);
                    its.names(was == null ? null : was.vessel(), ReadEvent.Means::vessel)
                            .forEach(vessels::add);
                });
        return histories.widely(trains, vessels);
    }

    private static Map<ContainerNumber, SizeType> sizes(
            Collection<Standings.Registered> boxes, Map<ContainerNumber, Additions> news) {
        Map<ContainerNumber, SizeType> sizes = new HashMap<>();
        for (Standings.Registered box : boxes) {
            SizeType seen = news.get(box.number()).size();
            if (!box.sized() && seen != null) {
                sizes.put(box.number(), seen);
            }
        }
        return sizes;
    }

    private List<Story> whole(Collection<Standings.Registered> boxes) {
        Map<String, Setting> settings = new HashMap<>();
        boxes.forEach(box -> settings.put(box.number().value(), Setting.of(box)));
        Map<String, List<Occurrence>> history = histories.of(settings);
        List<Story> stories = new ArrayList<>();
        for (Standings.Registered box : boxes) {
            String number = box.number().value();
            Journey journey = new Journey(settings.get(number), history.get(number));
            stories.add(new Story(box, null, journey));
        }
        return stories;
    }

    /**
     * The entity manager lets go of the containers before the other rooms are told, or every
     * question these ask would look through all of them for changes.
     */
    private void write(List<Story> stories) {
        if (stories.isEmpty()) {
            return;
        }
        Map<ContainerNumber, List<Ride>> ridden = new HashMap<>();
        Map<ContainerNumber, List<Run>> run = new HashMap<>();
        Map<ContainerNumber, Rides.Change> riddenOn = new HashMap<>();
        Map<ContainerNumber, List<Run>> runOn = new HashMap<>();
        for (Story story : stories) {
            Journey journey = story.journey();
            if (story.allNew()) {
                riddenOn.put(story.number(), story.rides());
                runOn.put(story.number(), journey.runs());
            } else {
                ridden.put(story.number(), journey.rides());
                run.put(story.number(), journey.runs());
            }
        }
        standings.write(stories.stream().map(Story::derived).toList());
        rides.replace(ridden);
        rides.advance(riddenOn);
        runs.replace(run);
        runs.add(runOn);
        changes.happened();
        standings.letGo(stories.stream().map(Story::number).toList());
        telling.tell(stories);
    }

    private void heardAgain(Collection<Standings.Registered> boxes) {
        List<String> silent =
                boxes.stream()
                        .filter(Standings.Registered::silent)
                        .map(box -> Alarm.container(box.number()))
                        .toList();
        alarm.quiet("container-silent", silent, "heard-again");
        em.flush();
    }

    /** Writes a fact of the house into a container's history; {@link #refresh} comes after. */
    public void note(ContainerNumber container, HouseNote note) {
        note(List.of(container), note);
    }

    /** The same fact of many containers. */
    public void note(Collection<ContainerNumber> containers, HouseNote note) {
        register.entered(containers);
        Instant now = clock.now();
        containers.forEach(container -> em.persist(new HouseEvent(container.value(), note, now)));
    }
}
