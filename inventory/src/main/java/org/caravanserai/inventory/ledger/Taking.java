package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.Problem;

/** Finds the account that can serve a wish: the first status whose free goods cover it. */
@ApplicationScoped
public class Taking {

    @Inject Balances balances;
    @Inject Hands hands;

    /** What a wish comes to. */
    public record Taken(Account account, Amounts amounts) {}

    /**
     * @param before what earlier wishes of the same act take
     * @param invalid receives what is wrong with the measures themselves
     * @param refused receives a {@code stock-not-enough} with what is there and what is asked
     */
    public Optional<Taken> take(
            Wish wish, Map<Account, Amounts> before, List<Problem> invalid, List<Problem> refused) {
        return take(wish, see(List.of(wish.lot())), before, invalid, refused);
    }

    /** The balances of the lots, which the caller has locked. */
    public Seen see(Collection<Lot> lots) {
        return balances.see(lots.stream().map(lot -> lot.id().value()).distinct().toList());
    }

    /** The same for several wishes, whose lots were looked at together. */
    public Optional<Taken> take(
            Wish wish,
            Seen seen,
            Map<Account, Amounts> before,
            List<Problem> invalid,
            List<Problem> refused) {
        Amounts most = Amounts.ZERO;
        List<Problem> wrong = new ArrayList<>();
        for (StockStatus status : wish.statuses()) {
            Account account = Account.of(wish.lot().id(), wish.place().id(), status);
            Amounts free = free(account, seen, before);
            most = free.packages().compareTo(most.packages()) > 0 ? free : most;
            Optional<Amounts> amounts = free.isZero() ? Optional.empty() : asked(wish, free, wrong);
            if (amounts.isPresent() && !free.minus(amounts.get()).anyNegative()) {
                return Optional.of(new Taken(account, amounts.get()));
            }
        }
        if (wrong.isEmpty()) {
            refused.add(shortage(wish, most));
        } else {
            invalid.addAll(wrong.stream().distinct().toList());
        }
        return Optional.empty();
    }

    private static Amounts free(Account account, Seen seen, Map<Account, Amounts> before) {
        Amounts free = seen.of(account).free();
        return free.minus(before.getOrDefault(account, Amounts.ZERO)).positive();
    }

    private static Optional<Amounts> asked(Wish wish, Amounts free, List<Problem> wrong) {
        if (wish.asked() == null) {
            return Optional.of(free);
        }
        if (wish.asked().unweighed() && asks(wish).compareTo(free.packages()) > 0) {
            return Optional.empty();
        }
        Measures whole = free.in(wish.lot().unit());
        Measures measures = wish.asked().resolved(whole, wish.field(), wrong);
        if (measures == null) {
            return Optional.empty();
        }
        if (measures.supplementary() != null && wish.lot().unit() == null) {
            String given = measures.supplementary().unit().code();
            wrong.add(
                    Problem.of(
                            wish.field() + ".supplementary", "lot-without-supplementary", given));
            return Optional.empty();
        }
        return Optional.of(Amounts.of(measures));
    }

    private static BigDecimal asks(Wish wish) {
        BigDecimal packages = wish.asked() == null ? null : wish.asked().packages();
        return packages == null ? BigDecimal.ZERO : packages;
    }

    private Problem shortage(Wish wish, Amounts there) {
        BigDecimal netKg = wish.asked() == null ? null : wish.asked().netKg();
        List<String> holders = hands.at(wish.lot().id(), wish.place());
        return Problem.of(
                wish.field(),
                "stock-not-enough",
                wish.lot().id(),
                wish.place().code(),
                there.packages(),
                there.netKg(),
                asks(wish),
                netKg == null ? BigDecimal.ZERO : netKg,
                holders.size(),
                String.join(", ", holders));
    }
}
