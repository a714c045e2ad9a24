package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.inventory.permit.OperationRule;
import org.caravanserai.inventory.permit.OperationRules;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.inventory.permit.PermitShown;
import org.caravanserai.inventory.permit.Permits;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;

/** The register of permits for operations with goods, and the rules that ask for them. */
@Named
@ViewScoped
public class PermitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Permits permits;
    @Inject OperationRules rules;
    @Inject Notices notices;
    @Inject HouseClock clock;

    private String number;
    private List<String> codes = List.of("2");
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String lots;
    private String note;

    public List<PermitShown> getAll() {
        return permits.list();
    }

    public List<OperationRule> getRules() {
        return rules.all();
    }

    public String state(PermitShown permit) {
        LocalDate today = LocalDate.ofInstant(clock.now(), java.time.ZoneOffset.UTC);
        boolean over = permit.withdrawnAt() != null || today.isAfter(permit.validUntil());
        return over ? "REVERSED" : "GIVEN";
    }

    public void record() {
        boolean recorded = notices.attempt(() -> permits.record(order()));
        if (recorded) {
            notices.good("permits.recorded", number);
            number = null;
            lots = null;
            note = null;
        }
    }

    private PermitOrder order() {
        try {
            List<LotId> named =
                    lots == null
                            ? List.of()
                            : Arrays.stream(lots.split("[\\s,;]+"))
                                    .filter(lot -> !lot.isEmpty())
                                    .map(LotId::parse)
                                    .toList();
            return new PermitOrder(number, codes, validFrom, validUntil, named, note);
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("lots"));
        }
    }

    public void withdraw(String which) {
        if (notices.attempt(() -> permits.withdraw(which))) {
            notices.good("permits.withdrawn", which);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getLots() {
        return lots;
    }

    public void setLots(String lots) {
        this.lots = lots;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
