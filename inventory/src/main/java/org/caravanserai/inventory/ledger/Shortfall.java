package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/** Says which line asks for more than there is, what is there and what is asked. */
@ApplicationScoped
class Shortfall {

    @Inject Balances balances;
    @Inject History history;
    @Inject Places places;

    Refusal now(Account account, List<Move> moves) {
        Amounts there = balances.of(account).free();
        return refusal("stock-not-enough", account, there, moves, "");
    }

    /** The account would have been short at that moment of the past. */
    Refusal then(Account account, Instant moment, List<Move> moves) {
        Amounts asked = asked(account, moves);
        Amounts there = history.at(account, moment).plus(asked);
        return refusal("stock-not-enough-then", account, there, moves, moment);
    }

    private Refusal refusal(
            String code, Account account, Amounts there, List<Move> moves, Object moment) {
        Amounts asked = asked(account, moves);
        Object[] args = {
            account.lot(),
            places.byId(account.place()).code(),
            there.packages(),
            there.netKg(),
            asked.packages(),
            asked.netKg(),
            moment
        };
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
