package org.caravanserai.shipments.tracking;

import java.util.List;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.container.Standings;
import org.caravanserai.shipments.transport.Rides;

/**
 * A container with its history told, from the beginning or on from where it was told before.
 *
 * @param before null for one told from the beginning
 */
record Story(Standings.Registered box, Progress before, Journey journey) {

    static Story toldOn(Standings.Registered box, Progress before, List<Occurrence> next) {
        return new Story(box, before, new Journey(Setting.of(box), before, next));
    }

    ContainerNumber number() {
        return box.number();
    }

    /** Whether nothing that it tells can have been written before. */
    boolean allNew() {
        return before != null || box.fresh();
    }

    Rides.Change rides() {
        return new Rides.Change(before == null ? List.of() : before.rides(), journey.rides());
    }

    Standings.Derived derived() {
        Progress reached = journey.progress();
        return new Standings.Derived(
                number(), journey.standing(), reached == null ? null : reached.text());
    }
}
