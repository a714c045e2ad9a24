package org.caravanserai.customs.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.tariff.Reliefs;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** What goods would cost on some day: no declaration is needed, nothing is saved. */
@ApplicationScoped
@Retried
@Transactional
public class DutyQuotes {

    @Inject Tariff tariff;
    @Inject DutyTablesOfDay tables;
    @Inject Procedures procedures;
    @Inject Reliefs reliefs;
    @Inject Claims claims;
    @Inject SmallAmounts smallAmounts;
    @Inject CodeConditions codes;

    /**
     * @throws InvalidInput with everything that keeps it from being computed
     */
    public DutyQuote quote(QuoteRequest wanted) {
        InvalidInput.throwIfAny(unknown(wanted));
        DutyTables today = tables(wanted);
        List<DutyItem> items = granted(wanted, preferred(wanted));
        List<DutyItem> loaded = loaded(wanted, items, today);
        Assessment assessment =
                DutyEngine.assess(
                        today,
                        wanted.procedure(),
                        procedures
                                .rule(wanted.procedure().requested(), wanted.day())
                                .orElseThrow()
                                .levy(),
                        loaded);
        InvalidInput.throwIfAny(assessment.problems());
        return new DutyQuote(
                assessment,
                values(wanted, items, today),
                smallAmounts.on(today.day(), today.exchange()).orElse(null),
                codes.unmet(loaded, today.day(), today.exchange()));
    }

    /** The items with their shares of freight and insurance in their values. */
    private static List<DutyItem> loaded(
            QuoteRequest wanted, List<DutyItem> items, DutyTables today) {
        try {
            return wanted.costs().load(items, today);
        } catch (Uncomputable stopped) {
            throw new InvalidInput(stopped.problem);
        }
    }

    private List<Problem> unknown(QuoteRequest wanted) {
        List<Problem> problems =
                new ArrayList<>(procedures.known(wanted.procedure(), wanted.day()));
        for (int i = 0; i < wanted.items().size(); i++) {
            if (!tariff.known(wanted.items().get(i).commodity())) {
                problems.add(
                        Problem.of(
                                "items[" + i + "].commodityCode",
                                "unknown-commodity-code",
                                wanted.items().get(i).commodity().value()));
            }
        }
        return problems;
    }

    private DutyTables tables(QuoteRequest wanted) {
        DutyTables read =
                tables.read(
                        wanted.day(),
                        wanted.items().stream().map(DutyItem::commodity).toList(),
                        wanted.rates());
        return wanted.feeInVatBase() == null ? read : read.withFeeInVatBase(wanted.feeInVatBase());
    }

    /** What box 36 claims; documents are not asked for yet. */
    private List<DutyItem> granted(QuoteRequest wanted, List<DutyItem> items) {
        List<Claim> asked =
                items.stream()
                        .map(
                                item ->
                                        new Claim(
                                                item.item(),
                                                item.commodity(),
                                                item.origin(),
                                                wanted.codes().getOrDefault(item.item(), Map.of()),
                                                null))
                        .toList();
        Claims.Grants grants = claims.grant(asked, wanted.procedure().requested(), wanted.day());
        InvalidInput.throwIfAny(grants.problems());
        return items.stream().map(item -> item.granted(grants.of(item.item()))).toList();
    }

    private List<DutyItem> preferred(QuoteRequest wanted) {
        List<DutyItem> items = new ArrayList<>();
        for (DutyItem item : wanted.items()) {
            items.add(wanted.claimed().contains(item.item()) ? preferred(item, wanted) : item);
        }
        return items;
    }

    private DutyItem preferred(DutyItem item, QuoteRequest wanted) {
        BigDecimal factor =
                reliefs.preference(item.commodity(), item.origin(), wanted.day())
                        .orElseThrow(
                                () ->
                                        InvalidInput.of(
                                                "items["
                                                        + wanted.items().indexOf(item)
                                                        + "].origin",
                                                "preference-missing",
                                                item.commodity().printed(),
                                                String.valueOf(item.origin()),
                                                wanted.day()));
        return item.with(item.value(), factor);
    }

    private static List<ItemValue> values(
            QuoteRequest wanted, List<DutyItem> items, DutyTables today) {
        try {
            return wanted.costs().share(items, new Conversion(today));
        } catch (Uncomputable stopped) {
            throw new InvalidInput(stopped.problem);
        }
    }
}
