package org.caravanserai.shipments.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.shipments.clock.Moment;
import org.caravanserai.shipments.container.Container;

/** What really happened to containers, in its order. Works inside the caller's transaction. */
@ApplicationScoped
public class Moments {

    private static final String END = "END";

    @Inject Histories histories;

    /** By number. */
    public Map<String, List<Moment>> of(Collection<Container> containers) {
        Map<String, List<Occurrence>> history = histories.of(containers);
        Map<String, List<Moment>> moments = new HashMap<>();
        containers.forEach(
                box -> {
                    String number = box.number().value();
                    Journey journey = new Journey(Setting.of(box), history.get(number));
                    moments.put(number, moments(box, journey));
                });
        return moments;
    }

    /** Reaching the end of the way is a moment of its own, after the arrival that it is. */
    private static List<Moment> moments(Container box, Journey journey) {
        List<Moment> moments = new ArrayList<>();
        for (Occurrence o : journey.shown()) {
            if (o.actual()) {
                moments.add(new Moment(o.code(), o.at(), o.facility(), o.empty()));
                boolean there = o.is("ARRI") || o.is("GTIN");
                if (there && o.facility() != null && o.facility().equals(box.destination())) {
                    moments.add(new Moment(END, o.at(), o.facility(), o.empty()));
                }
            }
        }
        return moments;
    }
}
