package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.caravanserai.shipments.clock.Tariff;

/** How a tariff counts its days, and what each costs, as it is typed in. */
public final class TariffCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private String currency = "KZT";
    private Integer freeDays;
    private Tariff.Calendar calendar = Tariff.Calendar.CALENDAR;
    private boolean firstDay;
    private Tariff.Counting counting = Tariff.Counting.LOCAL_DAYS;
    private BigDecimal kmPerMonth;
    private String tiers;

    void after(Tariff tariff) {
        currency = tariff.currency();
        freeDays = tariff.freeDays();
        calendar = tariff.calendar();
        firstDay = tariff.firstDay();
        counting = tariff.counting();
        kmPerMonth = tariff.kmPerMonth();
        tiers =
                tariff.tiers().entrySet().stream()
                        .map(tier -> tier.getKey() + " = " + tier.getValue().toPlainString())
                        .collect(Collectors.joining("; "));
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Integer getFreeDays() {
        return freeDays;
    }

    public void setFreeDays(Integer freeDays) {
        this.freeDays = freeDays;
    }

    public Tariff.Calendar getCalendar() {
        return calendar;
    }

    public void setCalendar(Tariff.Calendar calendar) {
        this.calendar = calendar;
    }

    public boolean isFirstDay() {
        return firstDay;
    }

    public void setFirstDay(boolean firstDay) {
        this.firstDay = firstDay;
    }

    public Tariff.Counting getCounting() {
        return counting;
    }

    public void setCounting(Tariff.Counting counting) {
        this.counting = counting;
    }

    public BigDecimal getKmPerMonth() {
        return kmPerMonth;
    }

    public void setKmPerMonth(BigDecimal kmPerMonth) {
        this.kmPerMonth = kmPerMonth;
    }

    public String getTiers() {
        return tiers;
    }

    public void setTiers(String tiers) {
        this.tiers = tiers;
    }
}
