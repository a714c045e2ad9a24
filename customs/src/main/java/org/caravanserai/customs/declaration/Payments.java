package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.Claims;
import org.caravanserai.customs.payment.Costs;
import org.caravanserai.customs.payment.DutyEngine;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.payment.DutyTables;
import org.caravanserai.customs.payment.DutyTablesOfDay;
import org.caravanserai.customs.payment.Levy;
import org.caravanserai.customs.payment.PaymentKind;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.payment.UnclearCodes;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.Problem;

/** The duties of a declaration: computed for a day, kept as they stood when it was filed. */
@ApplicationScoped
class Payments {

    private static final String INSERT =
            "insert into customs.declaration_payment (id, declaration, item, kind, base, base_unit,"
                    + " rate, amount, currency, suspended, explanation, arguments, spared)";
    private static final String KEPT =
            "select item, kind, base, base_unit, rate, amount, currency, suspended, explanation,"
                    + " arguments, spared from customs.declaration_payment where declaration = ?"
                    + " order by id";
    private static final String ITEMS = "items[";
    private static final String NUMBERS = "customs.declaration_payment_seq";

    @Inject PlainSql sql;
    @Inject DutyTablesOfDay tables;
    @Inject Procedures procedures;
    @Inject ExchangeRates exchange;
    @Inject Claims claims;
    @Inject UnclearCodes unclear;

    /** Customs value in tenge at the rates of that day; null where it is not known. */
    BigDecimal customsValue(Declaration declaration, LocalDate day) {
        Map<String, BigDecimal> rates = new HashMap<>(exchange.on(day));
        rates.put(Assessment.CURRENCY, BigDecimal.ONE);
        BigDecimal sum = BigDecimal.ZERO;
        for (DeclarationItem item : declaration.items) {
            if (item.value == null || !rates.containsKey(item.value.currency())) {
                return null;
            }
            sum = sum.add(item.value.amount().multiply(rates.get(item.value.currency())));
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * The duties of that day. A transit declaration has no boxes for them (47) nor for what some
     * rates need (34, 41): what cannot be computed of its items is left out where no guarantee
     * hangs on it.
     */
    Assessment assess(Declaration declaration, LocalDate day) {
        return assess(declaration, procedures.rule(declaration.procedure.requested(), day), day);
    }

    /**
     * @param rule of its procedure on that day
     */
    Assessment assess(Declaration declaration, Optional<ProcedureRule> rule, LocalDate day) {
        return sql.apart(() -> assessed(declaration, rule, day));
    }

    private Assessment assessed(
            Declaration declaration, Optional<ProcedureRule> rule, LocalDate day) {
        Claims.Grants grants =
                claims.grant(
                        declaration.items.stream().map(DeclarationItem::claim).toList(),
                        declaration.procedure.requested(),
                        day);
        List<DutyItem> items =
                declaration.items.stream()
                        .map(item -> item.forDuties().granted(grants.of(item.number)))
                        .toList();
        Map<String, String> head = Json.said(declaration.boxes);
        Costs costs = Carriage.of(head, declaration.currency);
        Assessment assessment = assess(declaration.procedure, rule, items, costs, day);
        List<Problem> problems = new ArrayList<>(grants.problems());
        problems.addAll(assessment.problems());
        if (declaration.procedure.transit()) {
            List<Problem> left =
                    problems.stream().filter(p -> p.field().startsWith(ITEMS)).toList();
            problems.removeAll(left);
            boolean secured = rule.map(ProcedureRule::secured).orElse(false);
            problems.addAll(TransitSecurity.unknown(head, secured, left));
        }
        return new Assessment(assessment.lines(), problems);
    }

    private Assessment assess(
            CustomsProcedure procedure,
            Optional<ProcedureRule> rule,
            List<DutyItem> items,
            Costs costs,
            LocalDate day) {
        Levy levy = rule.map(ProcedureRule::levy).orElse(Levy.PAYABLE);
        List<DutyItem> known = procedure.transit() ? unclear.dearest(procedure, items, day) : items;
        DutyTables today =
                tables.read(day, known.stream().map(DutyItem::commodity).toList(), Map.of());
        return DutyEngine.assess(today, procedure, levy, known, costs);
    }

    /** Keeps the lines in place of earlier ones. */
    void keep(Declaration declaration, Assessment assessment) {
        sql.write("delete from customs.declaration_payment where declaration = ?", declaration.id);
        Iterator<Long> ids = sql.numbers(NUMBERS, assessment.lines().size()).iterator();
        sql.insert(
                INSERT,
                assessment.lines().stream()
                        .map(line -> row(ids.next(), declaration.id, line))
                        .toList());
    }

    private static PaymentLine line(ResultSet row) throws SQLException {
        return new PaymentLine(
                row.getObject(1, Integer.class),
                PaymentKind.valueOf(row.getString(2)),
                row.getBigDecimal(3),
                row.getString(4),
                row.getString(5),
                new Money(row.getBigDecimal(6), row.getString(7)),
                row.getBoolean(8),
                row.getString(9),
                Json.arguments(row.getString(10)),
                row.getString(11) == null ? null : Json.spared(row.getString(11)));
    }

    private static Object[] row(long id, long declaration, PaymentLine line) {
        return new Object[] {
            id,
            declaration,
            line.item(),
            line.kind().name(),
            line.base(),
            line.baseUnit(),
            line.rate(),
            line.amount().amount(),
            line.amount().currency(),
            line.suspended(),
            line.explanation(),
            Json.write(line.arguments()),
            line.spared() == null ? null : Json.write(line.spared())
        };
    }

    /** Keeps the lines of today where they are others than those kept at filing. */
    void renew(Declaration declaration, Assessment assessment) {
        if (!same(kept(declaration).lines(), assessment.lines())) {
            keep(declaration, assessment);
        }
    }

    private static boolean same(List<PaymentLine> kept, List<PaymentLine> now) {
        if (kept.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!kept.get(i).sameAs(now.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What was kept; no lines for a declaration that was never filed. */
    Assessment kept(Declaration declaration) {
        List<PaymentLine> lines = sql.rows(KEPT, Payments::line, declaration.id);
        return new Assessment(lines, List.of());
    }
}
