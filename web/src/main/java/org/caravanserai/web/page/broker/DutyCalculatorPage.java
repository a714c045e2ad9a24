package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.customs.payment.DutyQuote;
import org.caravanserai.customs.payment.DutyQuotes;
import org.caravanserai.customs.payment.DutyWhatIf;
import org.caravanserai.customs.payment.Outcome;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;

/** What goods would cost, with every line explained, and what other ways to deal with them cost. */
@Named
@ViewScoped
public class DutyCalculatorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DutyQuotes quotes;
    @Inject DutyWhatIf whatIf;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private final DutyForm form = new DutyForm();
    private final ScenarioSheet scenarios = new ScenarioSheet();
    private Sheet sheet = Sheet.blank();
    private String code;
    private transient DutyQuote quote;
    private transient List<Outcome> outcomes;

    @PostConstruct
    void begin() {
        form.setDay(today());
        scenarios.begin(today());
    }

    /** Puts the code that the tariff sent along into the first line. */
    public void take() {
        if (code != null && !code.isBlank()) {
            sheet.getLines().get(0).getCells().put("commodityCode", code.strip());
        }
    }

    public void compute() {
        quote = null;
        notices.attempt(() -> quote = quotes.quote(form.request(sheet)));
    }

    /** What the goods come to in each scenario. */
    public void compare() {
        outcomes = null;
        notices.attempt(
                () ->
                        outcomes =
                                whatIf.compare(
                                        form.request(sheet),
                                        scenarios.read(form.currency(sheet)),
                                        today()));
    }

    private LocalDate today() {
        return OfficeCalendar.day(clock.now());
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
        return quote == null ? List.of() : quote.assessment().lines();
    }

    public DutyQuote getQuote() {
        return quote;
    }

    public List<Outcome> getOutcomes() {
        return outcomes == null ? List.of() : outcomes;
    }

    public DutyForm getForm() {
        return form;
    }

    public ScenarioSheet getScenarios() {
        return scenarios;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
