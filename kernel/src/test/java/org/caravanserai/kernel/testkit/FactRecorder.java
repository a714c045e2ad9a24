package org.caravanserai.kernel.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caravanserai.kernel.event.Fact;

/** Remembers what a test made the module say. */
@ApplicationScoped
public class FactRecorder {

    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    void on(@Observes @Priority(1) Fact fact) {
        facts.add(fact);
    }

    public <F extends Fact> List<F> all(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void forget() {
        facts.clear();
    }
}
