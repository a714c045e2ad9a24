package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.guarantee.GuaranteeStatus;
import org.caravanserai.customs.money.MoneyLedger;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.CodeConditions;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.procedure.EntryConditions;
import org.caravanserai.customs.procedure.EntryGoods;
import org.caravanserai.customs.procedure.ProcedureRule;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.tariff.CodeCondition;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.problem.Problem;

/** Everything that would stand in the way of a filing today: found before, not at the border. */
@ApplicationScoped
class FilingCheck {

    @Inject Procedures procedures;
    @Inject PowersOfAttorney powers;
    @Inject GuaranteeLedger guarantees;
    @Inject MoneyLedger money;
    @Inject GoodsCheck goods;
    @Inject FormCheck form;
    @Inject LiveTransits transits;
    @Inject WholeCheck whole;
    @Inject EntryConditions entry;
    @Inject CodeConditions codes;
    @Inject DeclaredLots lots;
    @Inject Payments payments;
    @Inject CurrentActor actor;
    @Inject PlainSql sql;

    /**
     * What was found, and the duties as far as they could be computed.
     *
     * @param from status the goods are declared out of
     */
    record Result(List<Finding> findings, Assessment assessment, StockStatus from) {}

    Result check(Declaration declaration, LocalDate day) {
        return sql.apart(() -> checked(declaration, day));
    }

    private Result checked(Declaration declaration, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        StockStatus from = procedures.source(declaration.procedure, day);
        Optional<ProcedureRule> rule = procedures.rule(declaration.procedure.requested(), day);
        checkProcedure(declaration, rule, from, day, findings);
        boolean computable = checkItems(declaration, findings);
        findings.addAll(form.check(declaration, day));
        findings.addAll(goods.check(declaration, from));
        findings.addAll(transits.taken(declaration));
        findings.addAll(whole.check(declaration, day));
        checkEntry(declaration, day, findings);
        Assessment assessment = new Assessment(List.of(), List.of());
        if (computable) {
            assessment = payments.assess(declaration, rule, day);
            assessment.problems().forEach(problem -> findings.add(Finding.of(problem)));
        }
        checkPower(declaration, day, findings);
        if (assessment.problems().isEmpty()) {
            checkCover(
                    declaration, secured(declaration, rule, assessment), assessment, day, findings);
        }
        return new Result(findings, assessment, from);
    }

    private void checkEntry(Declaration declaration, LocalDate day, List<Finding> findings) {
        List<EntryGoods> goodsOf =
                declaration.items.stream()
                        .map(item -> item.forEntry(lots.usableUntil(item)))
                        .toList();
        entry.check(declaration.procedure.requested(), goodsOf, day)
                .forEach(problem -> findings.add(Finding.of(problem)));
        List<DutyItem> coded =
                declaration.items.stream()
                        .filter(DeclarationItem::taxable)
                        .map(DeclarationItem::forDuties)
                        .toList();
        codes.unmet(coded, CodeCondition.Severity.STOP, day)
                .forEach(problem -> findings.add(Finding.of(problem)));
    }

    private void checkProcedure(
            Declaration declaration,
            Optional<ProcedureRule> rule,
            StockStatus from,
            LocalDate day,
            List<Finding> findings) {
        List<Problem> problems =
                procedures.check(rule, declaration.procedure, declaration.ground, day);
        problems.forEach(problem -> findings.add(Finding.of(problem)));
        boolean handled =
                from != null && rule.map(known -> known.stockStatus() != null).orElse(false);
        if (problems.isEmpty() && !handled) {
            findings.add(
                    Finding.of(
                            "procedure",
                            "procedure-not-handled",
                            declaration.procedure.requested()));
        }
    }

    /** Whether every item can be taxed at all. */
    private static boolean checkItems(Declaration declaration, List<Finding> findings) {
        boolean computable = !declaration.items.isEmpty();
        if (!computable) {
            findings.add(Finding.of("items", "declaration-without-items"));
        }
        boolean transit = declaration.procedure.transit();
        for (DeclarationItem item : declaration.items) {
            if (item.value == null || item.value.amount().signum() <= 0) {
                findings.add(Finding.of(item, "value", "value-not-positive"));
                computable = false;
            }
            if (item.origin == null && !transit) {
                findings.add(Finding.of(item, "origin", "origin-missing"));
            }
            if (!item.commodity.full() && !transit) {
                findings.add(
                        Finding.of(
                                item,
                                "commodityCode",
                                "commodity-code-not-full",
                                item.commodity.value()));
                computable = false;
            }
            if (item.measures.grossKg().compareTo(item.measures.netKg()) < 0) {
                findings.add(
                        Finding.of(
                                item,
                                "measures.grossKg",
                                "gross-below-net",
                                item.measures.grossKg().toPlainString(),
                                item.measures.netKg().toPlainString()));
            }
        }
        return computable;
    }

    private void checkPower(Declaration declaration, LocalDate day, List<Finding> findings) {
        Actor who = actor.get();
        String procedure = declaration.procedure.requested();
        boolean house = Actor.HOUSE.user().equals(who.user());
        BigDecimal value = payments.customsValue(declaration, day);
        if (!house && !powers.inForce(who.user(), declaration.client, procedure, day, value)) {
            findings.add(lacking(declaration, procedure, day, value));
        }
    }

    /** Why the filer may not act: the power does not reach so far, is over, or never was. */
    private Finding lacking(
            Declaration declaration, String procedure, LocalDate day, BigDecimal value) {
        String who = actor.get().user();
        if (powers.inForce(who, declaration.client, procedure, day, null)) {
            return Finding.of(
                    "declarant",
                    "power-of-attorney-limit",
                    declaration.clientName,
                    procedure,
                    day,
                    value);
        }
        return powers.endedOn(who, declaration.client, procedure, day)
                .map(
                        last ->
                                Finding.of(
                                        "declarant",
                                        "power-of-attorney-ended",
                                        declaration.clientName,
                                        procedure,
                                        last))
                .orElseGet(
                        () ->
                                Finding.of(
                                        "declarant",
                                        "power-of-attorney-missing",
                                        declaration.clientName,
                                        procedure,
                                        day,
                                        value));
    }

    private void checkCover(
            Declaration declaration,
            BigDecimal secured,
            Assessment assessment,
            LocalDate day,
            List<Finding> findings) {
        if (secured.signum() > 0) {
            List<GuaranteeStatus> candidates = guarantees.candidates(declaration.client, day);
            if (GuaranteeLedger.covering(candidates, secured).isEmpty()) {
                findings.add(
                        Finding.of(
                                "guarantee",
                                "guarantee-short",
                                GuaranteeLedger.mostFree(candidates),
                                secured));
            }
        }
        BigDecimal payable = assessment.payable().amount();
        BigDecimal available = money.available(declaration.client);
        if (payable.compareTo(available) > 0) {
            findings.add(Finding.of("payments", "money-short", available, payable));
        }
    }

    /** How much a guarantee must cover; where nothing is suspended, no rule has to be asked. */
    BigDecimal secured(Declaration declaration, Assessment assessment, LocalDate day) {
        boolean none = assessment.suspended().amount().signum() == 0;
        return none && !declaration.procedure.transit()
                ? BigDecimal.ZERO
                : secured(
                        declaration,
                        procedures.rule(declaration.procedure.requested(), day),
                        assessment);
    }

    private static BigDecimal secured(
            Declaration declaration, Optional<ProcedureRule> rule, Assessment assessment) {
        if (!rule.map(ProcedureRule::secured).orElse(false)) {
            return BigDecimal.ZERO;
        }
        return declaration.procedure.transit()
                ? TransitSecurity.needed(Json.said(declaration.boxes), assessment)
                : assessment.suspended().amount();
    }
}
