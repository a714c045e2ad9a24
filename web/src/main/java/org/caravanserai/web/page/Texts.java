package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.text.Messages;

/**
 * The texts of a page: {@code #{t['stock.title']}}, and with arguments {@code #{t.of('stock.found',
 * n)}}.
 *
 * <p>A page never carries a text of its own. The bean is a map because expressions read a map by
 * key; it is not meant to be walked through.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject Messages messages;
    @Inject Reader reader;
    @Inject Display show;

    @Override
    public String get(Object key) {
        return messages.text(reader.language(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return messages.has(reader.language(), String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are read by key");
    }

    public String of(String key, Object... args) {
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            boolean counted = messages.counts(reader.language(), key, i);
            said[i] = counted ? args[i] : shown(args[i]);
        }
        return messages.text(reader.language(), key, said);
    }

    /** Moments and amounts read in a sentence as they do in the lists. */
    private Object shown(Object argument) {
        if (argument instanceof Instant at) {
            return show.moment(at);
        }
        if (argument instanceof BigDecimal number) {
            return show.number(number);
        }
        return argument instanceof Money money ? show.money(money) : argument;
    }

    public String of(Problem problem) {
        return of(problem.code(), worded(problem.args()));
    }

    public String of(Refusal refusal) {
        return of(refusal.code(), worded(refusal.args()));
    }

    /** A status among the arguments is said in words, as the lists say it. */
    private Object[] worded(List<Object> args) {
        return args.stream()
                .map(
                        arg ->
                                arg != null && containsKey("status." + arg)
                                        ? get("status." + arg)
                                        : arg)
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
