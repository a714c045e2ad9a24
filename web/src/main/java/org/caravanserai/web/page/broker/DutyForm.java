package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.payment.Costs;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.payment.QuoteRequest;
import org.caravanserai.customs.tariff.ReliefPart;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** What is typed above the items of the duty calculator. */
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String procedure = "4000";
    private String rate;
    private String freight;
    private String insurance;
    private Costs.By by = Costs.By.VALUE;
    private Boolean feeInVatBase;

    QuoteRequest request(Sheet sheet) {
        List<Problem> problems = new ArrayList<>();
        CustomsProcedure wanted =
                Typed.value(procedure, CustomsProcedure::parse, "procedure", problems);
        BigDecimal given = Typed.number(rate, "rates", problems);
        BigDecimal carriage = Typed.number(freight, "freight", problems);
        BigDecimal cover = Typed.number(insurance, "insurance", problems);
        List<DutyItem> items = items(sheet, problems);
        if (wanted == null && problems.isEmpty()) {
            problems.add(Problem.of("procedure", "required"));
        }
        InvalidInput.throwIfAny(problems);
        String currency = currency(sheet);
        return new QuoteRequest(
                day,
                wanted,
                items,
                rates(given, currency),
                new Costs(money(carriage, currency), money(cover, currency), by),
                Set.of(),
                codes(sheet),
                feeInVatBase);
    }

    /** What box 36 of each line claims. */
    private static Map<Integer, Map<ReliefPart, String>> codes(Sheet sheet) {
        Map<Integer, Map<ReliefPart, String>> codes = new LinkedHashMap<>();
        for (int i = 0; i < sheet.getLines().size(); i++) {
            Map<ReliefPart, String> said = new EnumMap<>(ReliefPart.class);
            for (ReliefPart part : ReliefPart.values()) {
                String code = sheet.getLines().get(i).get(part.box());
                if (!code.isEmpty()) {
                    said.put(part, code);
                }
            }
            codes.put(i + 1, said);
        }
        return codes;
    }

    private static List<DutyItem> items(Sheet sheet, List<Problem> problems) {
        List<DraftItem> typed = sheet.typedItems(problems);
        List<DutyItem> items = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            DraftItem item = typed.get(i);
            require(item.commodity(), "items[" + i + "].commodityCode", problems);
            require(item.value(), "items[" + i + "].value", problems);
            items.add(
                    new DutyItem(
                            i + 1,
                            item.commodity(),
                            item.origin(),
                            item.value(),
                            item.measures(),
                            item.quantities()));
        }
        return items;
    }

    private static void require(Object value, String field, List<Problem> problems) {
        boolean told = problems.stream().anyMatch(p -> p.field().startsWith(field));
        if (value == null && !told) {
            problems.add(Problem.of(field, "required"));
        }
    }

    /** That of the first line: rate, freight and insurance are in it. */
    String currency(Sheet sheet) {
        return sheet.getLines().get(0).get("currency").toUpperCase(Locale.ROOT);
    }

    private static Money money(BigDecimal amount, String currency) {
        return amount == null ? null : Typed.value(() -> new Money(amount, currency), "freight");
    }

    private static Map<String, BigDecimal> rates(BigDecimal given, String currency) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        if (given != null) {
            rates.put(currency, given);
        }
        return rates;
    }

    public Costs.By[] getWays() {
        return Costs.By.values();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    /** Tenge for one unit of the first line's currency, in place of the rate of the day. */
    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getFreight() {
        return freight;
    }

    public void setFreight(String freight) {
        this.freight = freight;
    }

    public String getInsurance() {
        return insurance;
    }

    public void setInsurance(String insurance) {
        this.insurance = insurance;
    }

    public Costs.By getBy() {
        return by;
    }

    public void setBy(Costs.By by) {
        this.by = by;
    }

    /** Null for what the law of the day says. */
    public Boolean getFeeInVatBase() {
        return feeInVatBase;
    }

    public void setFeeInVatBase(Boolean feeInVatBase) {
        this.feeInVatBase = feeInVatBase;
    }
}
