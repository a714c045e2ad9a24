package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.payment.DutyQuotes;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;

/** What goods would cost on some day under some procedure, with every line explained. */
@Named
@ViewScoped
public class DutyCalculatorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DutyQuotes quotes;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private LocalDate day;
    private String procedure = "4000";
    private String rate;
    private String code;
    private Sheet sheet = Sheet.blank();
    private transient Assessment assessment;

    @PostConstruct
    void begin() {
        day = OfficeCalendar.day(clock.now());
    }

    /** Puts the code that the tariff sent along into the first line. */
    public void take() {
        if (code != null && !code.isBlank()) {
            sheet.getLines().get(0).getCells().put("commodityCode", code.strip());
        }
    }

    public void compute() {
        notices.attempt(
                () -> {
                    List<Problem> problems = new ArrayList<>();
                    CustomsProcedure wanted =
                            Typed.value(procedure, CustomsProcedure::parse, "procedure", problems);
                    BigDecimal given = Typed.number(rate, "rates", problems);
                    List<DutyItem> items = items(problems);
                    if (wanted == null && problems.isEmpty()) {
                        problems.add(Problem.of("procedure", "required"));
                    }
                    InvalidInput.throwIfAny(problems);
                    assessment = quotes.quote(day, wanted, items, rates(given));
                });
    }

    private List<DutyItem> items(List<Problem> problems) {
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

    private Map<String, BigDecimal> rates(BigDecimal given) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        if (given != null) {
            rates.put(
                    sheet.getLines().get(0).get("currency").toUpperCase(java.util.Locale.ROOT),
                    given);
        }
        return rates;
    }

    public void add() {
        sheet.add();
    }

    public void remove(SheetLine line) {
        if (sheet.getLines().size() > 1) {
            sheet.remove(line.getNumber());
        }
    }

    public List<PaymentLine> getPayments() {
        return assessment == null ? List.of() : assessment.lines();
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Sheet getSheet() {
        return sheet;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
