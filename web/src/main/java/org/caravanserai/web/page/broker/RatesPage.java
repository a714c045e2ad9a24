package org.caravanserai.web.page.broker;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.tariff.ExchangeRateEntry;
import org.caravanserai.customs.tariff.ExchangeRateSearch;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The official rates of exchange by day; those of today are typed in here. */
@Named
@ViewScoped
public class RatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ExchangeRates rates;
    @Inject ExchangeRateSearch search;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private final Rows<ExchangeRateEntry> rows = Rows.of(this::find);
    private LocalDate day;
    private String currency;
    private String rate;
    private String source;

    @PostConstruct
    void begin() {
        day = getToday();
    }

    private Found<ExchangeRateEntry> find(Wanted wanted) {
        return Found.page(
                search.find(wanted.text(), wanted.offset(), wanted.limit()),
                search.count(wanted.text()));
    }

    public void enter() {
        List<Problem> problems = new ArrayList<>();
        BigDecimal kzt = Typed.number(rate, "kztPerUnit", problems);
        boolean done =
                notices.attempt(
                        () -> {
                            InvalidInput.throwIfAny(problems);
                            Typed.value(() -> enter(kzt), "currency");
                        });
        if (done) {
            notices.good("rates.entered", currency, kzt, day);
            currency = null;
            rate = null;
        }
    }

    private Void enter(BigDecimal kzt) {
        rates.enter(currency, day, kzt, source);
        return null;
    }

    public LocalDate getToday() {
        return OfficeCalendar.day(clock.now());
    }

    /** Whether nobody has entered a rate for today yet. */
    public boolean isMissing() {
        return rates.on(getToday()).isEmpty();
    }

    public Rows<ExchangeRateEntry> getRows() {
        return rows;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
