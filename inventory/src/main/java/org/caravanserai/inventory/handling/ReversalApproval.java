package org.caravanserai.inventory.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.inventory.ledger.History;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.Move;
import org.caravanserai.inventory.ledger.Posting;
import org.caravanserai.inventory.ledger.PostingKind;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.reference.ReferenceTable;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Whether a second person has to take a posting back: above the value that the dated table {@code
 * reversal-approvals.csv} names for its kind, a manager does who did not post it.
 */
@ApplicationScoped
class ReversalApproval {

    private static final List<CSVRecord> RULES =
            ReferenceTable.read(ReversalApproval.class, "reversal-approvals.csv");

    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @throws Refusal {@code reversal-needs-manager} (posting, value, currency, who posted it)
     */
    void refuse(Posting posting, Collection<Move> moves, Map<LotId, Lot> lots) {
        need(posting, moves, lots)
                .ifPresent(
                        value -> {
                            throw new Refusal(
                                    "reversal-needs-manager",
                                    posting.number(),
                                    value.amount(),
                                    value.currency(),
                                    posting.actor());
                        });
    }

    /** The value for which somebody other than the actor has to decide; empty if nobody has to. */
    Optional<Money> need(Posting posting, Collection<Move> moves, Map<LotId, Lot> lots) {
        if (second(posting)) {
            return Optional.empty();
        }
        Map<String, BigDecimal> values = values(moves, lots);
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        return RULES.stream()
                .filter(rule -> holds(rule, posting.kind(), today))
                .filter(rule -> above(rule, values))
                .map(rule -> rule.get("currency"))
                .map(currency -> new Money(values.get(currency), currency))
                .findFirst();
    }

    private boolean second(Posting posting) {
        Actor who = actor.get();
        return who.is(Role.MANAGER) && !who.user().equals(posting.actor());
    }

    private static boolean holds(CSVRecord rule, PostingKind kind, LocalDate day) {
        String until = rule.get("valid_until");
        return rule.get("kind").equals(kind.name())
                && !day.isBefore(LocalDate.parse(rule.get("valid_from")))
                && (until.isEmpty() || !day.isAfter(LocalDate.parse(until)));
    }

    private static boolean above(CSVRecord rule, Map<String, BigDecimal> values) {
        BigDecimal value = values.get(rule.get("currency"));
        return value != null && value.compareTo(new BigDecimal(rule.get("value_above"))) > 0;
    }

    /** The value of what was moved, by currency: of each lot its share of packages. */
    private Map<String, BigDecimal> values(Collection<Move> moves, Map<LotId, Lot> lots) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (Move move : moves) {
            Lot lot = lots.get(move.from().lotId());
            Money whole = lot.value();
            if (whole != null) {
                values.merge(whole.currency(), share(whole, move, lot), BigDecimal::add);
            }
        }
        return values;
    }

    private BigDecimal share(Money whole, Move move, Lot lot) {
        BigDecimal packages = history.received(lot).packages();
        return packages.signum() == 0
                ? whole.amount()
                : whole.amount()
                        .multiply(move.amounts().packages())
                        .divide(packages, 2, RoundingMode.HALF_UP);
    }
}
