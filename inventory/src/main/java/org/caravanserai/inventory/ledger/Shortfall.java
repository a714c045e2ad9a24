package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Says which line asks for more than there is, what is there and what is asked. */
@ApplicationScoped
class Shortfall {

    @Inject Balances balances;
    @Inject History history;
    @Inject Places places;
    @Inject Hands hands;

    Refusal now(Account account, List<Move> moves) {
        Amounts there = balances.of(account).free();
        Place place = places.byId(account.place());
        List<String> holders = hands.at(account.lotId(), place);
        return refusal(
                "stock-not-enough",
                account,
                there,
                moves,
                holders.size(),
                String.join(", ", holders));
    }

    /** The account would have been short at that moment of the past. */
    Refusal then(Account account, Instant moment, List<Move> moves) {
        Amounts asked = asked(account, moves);
        Amounts there = history.at(account, moment).plus(asked);
        return refusal("stock-not-enough-then", account, there, moves, moment);
    }

    private Refusal refusal(
            String code, Account account, Amounts there, List<Move> moves, Object... more) {
        Amounts asked = asked(account, moves);
        Object[] known = {
            account.lot(),
            places.byId(account.place()).code(),
            there.packages(),
            there.netKg(),
            asked.packages(),
            asked.netKg()
        };
        Object[] args = Stream.concat(Stream.of(known), Stream.of(more)).toArray();
        String field =
                moves.stream()
                        .filter(move -> move.from().equals(account))
                        .map(Move::field)
                        .findFirst()
                        .orElse(null);
        return new Refusal(List.of(Problem.of(field, code, args)), code, args);
    }

    private static Amounts asked(Account account, List<Move> moves) {
        return moves.stream()
                .filter(move -> move.from().equals(account))
                .map(Move::amounts)
                .reduce(Amounts.ZERO, Amounts::plus);
    }
}
