package org.caravanserai.web.page.operator;

import java.io.Serializable;
import java.time.LocalDate;
import org.caravanserai.shipments.clock.ClockKind;
import org.caravanserai.shipments.clock.Tariff;
import org.caravanserai.shipments.clock.TariffOrder;

/**
 * A tariff as it is typed in: where, for whom and when it holds; the rest by {@link TariffCount}.
 */
public final class TariffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TariffCount count = new TariffCount();
    private ClockKind kind = ClockKind.TERMINAL_STORAGE;
    private String facility;
    private String party;
    private String name;
    private boolean demo;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;

    /** What stands is where the next one begins; its days and source are new. */
    void after(Tariff tariff) {
        kind = tariff.kind();
        facility = tariff.facility();
        party = tariff.party();
        name = tariff.name();
        count.after(tariff);
    }

    TariffOrder order() {
        return new TariffOrder(
                kind,
                facility,
                party,
                name,
                demo,
                count.getCurrency(),
                count.getFreeDays(),
                count.getCalendar(),
                count.isFirstDay(),
                count.getCounting(),
                validFrom,
                validTo,
                source,
                count.getKmPerMonth(),
                TariffOrder.tiers(count.getTiers()));
    }

    public TariffCount getCount() {
        return count;
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
}
