package org.caravanserai.kernel.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.kernel.event.Fact;

/**
 * Tells many facts one behind the other, so that an observer may ask its question once for all of
 * them. A batch of events brings hundreds of containers somewhere; a question for each would cost
 * more than everything else that the batch does.
 */
@ApplicationScoped
public class Together {

    /** What is being told on this thread; null while nothing is. */
    private static final ThreadLocal<Round> ROUND = new ThreadLocal<>();

    @Inject Event<Fact> news;
    @Inject Journal journal;

    private record Round(Map<Fact, Boolean> facts, Map<Class<?>, Object> answers) {

        static Round of(List<? extends Fact> facts) {
            Map<Fact, Boolean> all = new IdentityHashMap<>();
            facts.forEach(fact -> all.put(fact, true));
            return new Round(all, new HashMap<>());
        }

        <F extends Fact> List<F> all(Class<F> kind) {
            return facts.keySet().stream()
                    .flatMap(fact -> kind.isInstance(fact) ? Stream.of(kind.cast(fact)) : null)
                    .toList();
        }
    }

    /**
     * Fires the facts in their order, in the caller's transaction, and journals them at its end.
     */
    public void tell(List<? extends Fact> facts) {
        Round before = ROUND.get();
        ROUND.set(Round.of(facts));
        try {
            journal.together(() -> facts.forEach(news::fire));
        } finally {
            ROUND.set(before);
        }
    }

    /**
     * The answer to a question about all facts of a kind that are being told, asked at the first of
     * them. What it tells may have changed by the time the last one is told: use it to pass over
     * facts that do not concern the asker, and read the rest again.
     *
     * @param asker whose answer it is
     */
    @SuppressWarnings("unchecked")
    public <F extends Fact, A> A once(
            Class<?> asker, Class<F> kind, F fact, Function<List<F>, A> question) {
        Round round = ROUND.get();
        if (round == null || !round.facts().containsKey(fact)) {
            return question.apply(List.of(fact));
        }
        return (A) round.answers().computeIfAbsent(asker, any -> question.apply(round.all(kind)));
    }
}
