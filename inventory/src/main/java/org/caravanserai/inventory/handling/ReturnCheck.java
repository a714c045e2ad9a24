package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.LotKeepings;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;

/**
 * Whether the places that goods go back to may hold them, by the rules of a movement there. Others
 * may have filled them since, or put beside them what must lie apart (Customs Code of the EAEU,
 * Art. 159(2): dangerous goods lie only where the warehouse is equipped for them).
 */
@ApplicationScoped
class ReturnCheck {

    private static final String FIELD = "posting";

    @Inject Places places;
    @Inject Balances balances;
    @Inject BinCheck bins;
    @Inject LotKeepings keepings;
    @Inject Holds holds;

    /** Goods that go back into another bin than they lie in, or into the house. */
    private record Back(Lot lot, Move move, Place to) {}

    /**
     * The places into which a reversal puts goods, by id; none where goods do not change their
     * place by it, as in a regrouping.
     *
     * @param moves what the posting did
     */
    Map<Long, Place> places(Posting posting, Collection<Move> moves) {
        if (posting.kind() != PostingKind.MOVEMENT && posting.kind() != PostingKind.DISPATCH) {
            return Map.of();
        }
        List<Long> from =
                moves.stream()
                        .filter(move -> !move.from().outside())
                        .map(move -> move.from().place())
                        .distinct()
                        .toList();
        return from.isEmpty() ? Map.of() : places.byIds(from);
    }

    /**
     * What speaks against it, each place once for each rule; their bins are locked.
     *
     * @param into as {@link #places} found them
     */
    List<Problem> problems(List<Move> moves, Map<LotId, Lot> lots, Map<Long, Place> into) {
        if (into.isEmpty()) {
            return List.of();
        }
        List<Back> back =
                moves.stream()
                        .filter(move -> into.containsKey(move.from().place()))
                        .map(
                                move ->
                                        new Back(
                                                lots.get(move.from().lotId()),
                                                move,
                                                into.get(move.from().place())))
                        .toList();
        StandingHolds standing = holds.look(List.of(), into.values());
        List<Problem> problems = new ArrayList<>();
        Map<Long, Amounts> more = new HashMap<>();
        for (Back one : back) {
            Stored goods = Stored.of(one.lot(), keepings.of(one.lot()), one.move().from().status());
            bins.unfit(one.to(), goods, FIELD, standing).ifPresent(problems::add);
            if (root(one.move().to().place()) != one.to().root()) {
                more.merge(one.to().root(), one.move().amounts(), Amounts::plus);
            }
        }
        more.forEach((bin, amounts) -> overfull(bin, amounts).ifPresent(problems::add));
        return problems.stream().distinct().toList();
    }

    private long root(long place) {
        return places.byId(place).root();
    }

    private Optional<Problem> overfull(long bin, Amounts more) {
        Place place = places.byId(bin);
        return BinCheck.overfull(place, balances.load(place).plus(more), FIELD);
    }
}
