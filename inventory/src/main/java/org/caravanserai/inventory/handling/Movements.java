package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.holding.Holds;
import org.caravanserai.inventory.holding.StandingHolds;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Ledger;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.OutsidePermits;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.inventory.ledger.PostingOrder;
import org.caravanserai.inventory.ledger.Seen;
import org.caravanserai.inventory.ledger.Taking;
import org.caravanserai.inventory.ledger.Taking.Taken;
import org.caravanserai.inventory.ledger.Wish;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.Fact;
import org.caravanserai.kernel.event.GoodsMoved;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.EachRow;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Moves goods between the bins of a site. Reserved and held goods stay where they are.
 *
 * <p>A movement changes no entity: it reads the lot and its bins and writes rows. So it works apart
 * from what else the transaction does, and nothing is looked through for changes at each statement.
 */
@ApplicationScoped
@Retried
@Transactional
public class Movements {

    @Inject PlainSql sql;
    @Inject Lots lots;
    @Inject Places places;
    @Inject Taking taking;
    @Inject Balances balances;
    @Inject Holds holds;
    @Inject BinCheck bins;
    @Inject OutsidePermits permits;
    @Inject Ledger ledger;
    @Inject Event<Fact> facts;

    /**
     * @return the posting
     * @throws InvalidInput unknown bin, a permit that is too long, or measures that cannot be, by
     *     field
     * @throws NotFound when the lot is not there or out of scope
     * @throws Refusal when the place has not that much, or the other may not hold it
     */
    public Posting move(MoveOrder order) {
        return sql.apart(() -> moved(order));
    }

    private Posting moved(MoveOrder order) {
        Lots.Where known = lots.known(order.lot(), stripped(order.from()), stripped(order.to()));
        Lot lot = known.lot();
        Place from = bin(known, order.from(), "from");
        Place to = bin(known, order.to(), "to");
        lots.lock(List.of(lot), List.of(to));
        if (from.id() == to.id()) {
            throw InvalidInput.of("to", "same-location", to.code());
        }
        StandingHolds standing = holds.look(List.of(lot), List.of(from, to));
        standing.problem(lot, "lot").ifPresent(BinCheck::refuse);
        standing.problem(from, "from").ifPresent(BinCheck::refuse);
        Seen seen = balances.see(lot.id(), to);
        Taken taken = taken(order, lot, from, seen);
        StockStatus status = taken.account().status();
        String permit = OutsidePermit.read(order.outsidePermit());
        Stored goods = Stored.of(lot, known.keeping(), status);
        bins.unfit(to, permit == null ? goods : goods.under(permit), "to", standing)
                .ifPresent(BinCheck::refuse);
        boolean outside = OutsidePermit.needed(permit, to, status);
        BinCheck.overfull(to, load(seen, taken, from, to), "to").ifPresent(BinCheck::refuse);
        Account target = Account.of(lot.id(), to.id(), status);
        Move move = new Move("measures", taken.account(), target, taken.amounts());
        Posting posting =
                ledger.post(
                        new PostingOrder(
                                PostingKind.MOVEMENT,
                                outside ? permit : null,
                                order.effectiveAt(),
                                List.of(move),
                                seen));
        if (outside) {
            permits.moved(lot, permit, posting);
        }
        facts.fire(told(posting, move, lot, from, to));
        return posting;
    }

    /**
     * Moves all of it or nothing. Everything is locked before the first is moved, so that two who
     * move the same rows in another order wait for each other and no more.
     *
     * @return the postings, in the order asked for
     * @throws InvalidInput naming the row by {@code rows[i]}, or as {@link #move(MoveOrder)}
     * @throws Refusal naming the row likewise
     */
    public List<Posting> move(List<MoveOrder> rows) {
        EachRow.check("rows", rows);
        Collection<Lot> all =
                lots.byIds(rows.stream().map(MoveOrder::lot).filter(Objects::nonNull).toList())
                        .values();
        Set<Place> filled = new HashSet<>();
        for (FacilityCode site : all.stream().map(Lot::site).distinct().toList()) {
            Set<String> codes =
                    rows.stream()
                            .map(row -> stripped(row.to()))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet());
            filled.addAll(places.bins(site, codes).values());
        }
        lots.lock(all, filled);
        return EachRow.of("rows", rows, this::move);
    }

    private static GoodsMoved told(Posting posting, Move move, Lot lot, Place from, Place to) {
        return new GoodsMoved(
                posting.number(),
                lot.id(),
                from.code(),
                to.code(),
                move.from().status(),
                move.amounts().in(lot.unit()),
                posting.effectiveAt());
    }

    private static String stripped(String code) {
        return code == null ? null : code.strip();
    }

    /** What lies in the bin afterwards; goods that stay in it, on another unit, weigh no more. */
    private static Amounts load(Seen seen, Taken taken, Place from, Place to) {
        return from.root() == to.root() ? seen.load() : seen.load().plus(taken.amounts());
    }

    private Place bin(Lots.Where known, String code, String field) {
        if (code == null || code.isBlank()) {
            throw InvalidInput.of(field, "required");
        }
        Place bin = known.bins().get(code.strip());
        if (bin == null) {
            throw elsewhere(known.lot(), code, field);
        }
        return bin;
    }

    /** A bin of another site is known, but goods do not get there by a movement. */
    private RuntimeException elsewhere(Lot lot, String code, String field) {
        if (places.anywhere(code)) {
            Problem problem = Problem.of(field, "bin-other-site", code, lot.site());
            return new Refusal(List.of(problem), problem.code(), problem.args().toArray());
        }
        return InvalidInput.of(field, "unknown-location", code, lot.site());
    }

    /** Without a status, goods under supervision are moved before those that may leave. */
    private Taken taken(MoveOrder order, Lot lot, Place from, Seen seen) {
        List<StockStatus> statuses =
                order.status() == null ? List.of(StockStatus.values()) : List.of(order.status());
        List<Problem> invalid = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        Wish wish = new Wish(lot, from, order.measures(), statuses, "measures");
        Optional<Taken> taken = taking.take(wish, seen, Map.of(), invalid, refused);
        InvalidInput.throwIfAny(invalid);
        refused.forEach(BinCheck::refuse);
        return taken.orElseThrow();
    }
}
