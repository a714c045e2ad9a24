package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.security.Users;

/** Lets a demo person act at a past moment. */
@ApplicationScoped
class DemoDay {

    @Inject HouseClock clock;
    @Inject CurrentActor current;
    @Inject Users users;

    /** So many hours before the demo is loaded. */
    Instant hoursAgo(double hours) {
        return clock.now().minus(Duration.ofSeconds((long) (hours * 3600)));
    }

    <T> T act(String person, Instant moment, Supplier<T> deed) {
        Actor actor = users.actor(person).orElseThrow();
        return current.as(
                actor,
                () -> {
                    Box<T> result = new Box<>();
                    clock.at(moment, () -> result.content = deed.get());
                    return result.content;
                });
    }

    void act(String person, Instant moment, Runnable deed) {
        act(
                person,
                moment,
                () -> {
                    deed.run();
                    return null;
                });
    }

    private static final class Box<T> {
        T content;
    }
}
