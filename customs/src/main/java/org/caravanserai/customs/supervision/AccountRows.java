package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.customs.procedure.Term;
import org.caravanserai.customs.supervision.AccountLedger.Leaving;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.LotId;

/** The balances of many lots at once: one statement for all of them, however many they are. */
@ApplicationScoped
class AccountRows {

    private static final String READ =
            "select lot, packages, net_kg, gross_kg, supplementary_quantity, supplementary_unit"
                    + " from customs.account_balance where lot = any(?) and regime = ?";
    private static final String ADD_EACH = AccountLedger.ADD.replaceAll(":[a-z]+", "?");
    private static final String TAKE_EACH =
            (AccountLedger.ADD + AccountLedger.ENOUGH).replaceAll(":[a-z]+", "?");
    private static final String OPEN =
            "insert into customs.account_balance (lot, regime, packages, net_kg, gross_kg,"
                    + " supplementary_quantity, supplementary_unit, storage_until, term_rule)";

    /** An earlier term stays, unless the goods it was of are gone. */
    private static final String TERM =
            "update customs.account_balance set storage_until = ?, term_rule = ? where lot = ? and"
                + " regime = ? and (storage_until is null or storage_until > ? or packages = ?)";

    private static final String ENTRY =
            "insert into customs.account_entry (id, lot, kind, from_regime, to_regime, packages,"
                    + " net_kg, gross_kg, supplementary_quantity, supplementary_unit,"
                    + " before_packages, before_net_kg, reference, effective_at, recorded_at)";
    private static final String NUMBERS = "customs.account_entry_seq";

    @Inject PlainSql sql;
    @Inject AccountTerms terms;

    Map<LotId, Measures> balances(Collection<LotId> lots, StockStatus regime) {
        Map<LotId, Measures> balances = new HashMap<>();
        sql.rows(
                        READ,
                        row -> {
                            String unit = row.getString(6);
                            Object[] of = {
                                row.getBigDecimal(2),
                                row.getBigDecimal(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5),
                                unit == null ? null : Unit.parse(unit)
                            };
                            return Map.entry(
                                    LotId.parse(row.getString(1)), AccountLedger.measures(of, 0));
                        },
                        lots.stream().map(LotId::value).distinct().toList(),
                        regime.name())
                .forEach(row -> balances.put(row.getKey(), row.getValue()));
        return balances;
    }

    /**
     * Takes of each what leaves it, where so much is there.
     *
     * @return one for each that had enough, else none
     */
    int[] take(List<Leaving> lots, StockStatus from) {
        return sql.batch(
                TAKE_EACH,
                lots.stream()
                        .map(
                                leaving -> {
                                    Measures by = leaving.measures().negate();
                                    return new Object[] {
                                        by.packages(),
                                        by.netKg(),
                                        by.grossKg(),
                                        quantity(by),
                                        leaving.lot().value(),
                                        from.name(),
                                        by.packages(),
                                        by.netKg(),
                                        by.grossKg(),
                                        quantity(by)
                                    };
                                })
                        .toList());
    }

    /** Adds to balances that are there. */
    void add(List<Leaving> lots, StockStatus to, Instant at) {
        sql.batch(
                ADD_EACH,
                lots.stream()
                        .map(
                                leaving ->
                                        new Object[] {
                                            leaving.measures().packages(),
                                            leaving.measures().netKg(),
                                            leaving.measures().grossKg(),
                                            quantity(leaving.measures()),
                                            leaving.lot().value(),
                                            to.name()
                                        })
                        .toList());
        List<Leaving> timed =
                lots.stream().filter(leaving -> leaving.term().until() != null).toList();
        int[] runs = sql.batch(TERM, timed.stream().map(leaving -> term(leaving, to)).toList());
        say(IntStream.range(0, runs.length).filter(i -> runs[i] == 1).mapToObj(timed::get), to, at);
    }

    private void say(Stream<Leaving> lots, StockStatus to, Instant at) {
        terms.say(
                lots.map(leaving -> new AccountTerms.Said(leaving.lot(), to, leaving.term()))
                        .toList(),
                at);
    }

    private static Object[] term(Leaving leaving, StockStatus to) {
        return new Object[] {
            leaving.term().until(),
            rule(leaving.term()),
            leaving.lot().value(),
            to.name(),
            leaving.term().until(),
            leaving.measures().packages()
        };
    }

    /** Opens balances that were not there. */
    void open(List<Leaving> lots, StockStatus to, Instant at) {
        sql.insert(
                OPEN,
                lots.stream()
                        .map(
                                leaving ->
                                        new Object[] {
                                            leaving.lot().value(),
                                            to.name(),
                                            leaving.measures().packages(),
                                            leaving.measures().netKg(),
                                            leaving.measures().grossKg(),
                                            quantity(leaving.measures()),
                                            unit(leaving.measures()),
                                            leaving.term().until(),
                                            rule(leaving.term())
                                        })
                        .toList());
        say(lots.stream().filter(leaving -> leaving.term().until() != null), to, at);
    }

    /** Adds lines to the account, in this order. */
    void enter(List<AccountEntry> entries) {
        Iterator<Long> ids = sql.numbers(NUMBERS, entries.size()).iterator();
        sql.insert(ENTRY, entries.stream().map(entry -> entry(ids.next(), entry)).toList());
    }

    private static Object[] entry(long id, AccountEntry entry) {
        Quantity quantity = entry.measures.supplementary();
        return new Object[] {
            id,
            entry.lot,
            entry.kind.name(),
            entry.from == null ? null : entry.from.name(),
            entry.to.name(),
            entry.measures.packages(),
            entry.measures.netKg(),
            entry.measures.grossKg(),
            quantity == null ? null : quantity.quantity(),
            unit(entry.measures),
            entry.beforePackages,
            entry.beforeNetKg,
            entry.reference,
            entry.effectiveAt,
            entry.recordedAt
        };
    }

    private static BigDecimal quantity(Measures measures) {
        return measures.supplementary() == null
                ? BigDecimal.ZERO
                : measures.supplementary().quantity();
    }

    private static String rule(Term term) {
        return term.rule() == null ? null : term.rule().name();
    }

    private static String unit(Measures measures) {
        return measures.supplementary() == null ? null : measures.supplementary().unit().code();
    }
}
