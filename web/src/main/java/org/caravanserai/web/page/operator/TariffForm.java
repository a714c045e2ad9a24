package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caravanserai.shipments.clock.ClockKind;
import org.caravanserai.shipments.clock.Tariff;
import org.caravanserai.shipments.clock.TariffOrder;

/** A tariff as it is typed in. */
public final class TariffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ClockKind kind = ClockKind.TERMINAL_STORAGE;
    private String facility;
    private String party;
    private String name;
    private boolean demo;
    private String currency = "KZT";
    private Integer freeDays;
    private Tariff.Calendar calendar = Tariff.Calendar.CALENDAR;
    private boolean firstDay;
    private Tariff.Counting counting = Tariff.Counting.LOCAL_DAYS;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private BigDecimal kmPerMonth;
    private String tiers;

    /** What stands is where the next one begins; its days and source are new. */
    void after(Tariff tariff) {
        kind = tariff.kind();
        facility = tariff.facility();
        party = tariff.party();
        name = tariff.name();
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

    TariffOrder order() {
        return new TariffOrder(
                kind,
                facility,
                party,
                name,
                demo,
                currency,
                freeDays,
                calendar,
                firstDay,
                counting,
                validFrom,
                validTo,
                source,
                kmPerMonth,
                TariffOrder.tiers(tiers));
    }

    public ClockKind getKind() {
        return kind;
    }

    public void setKind(ClockKind kind) {
        this.kind = kind;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isDemo() {
        return demo;
    }

    public void setDemo(boolean demo) {
        this.demo = demo;
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

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
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
