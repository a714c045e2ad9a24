package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.inventory.permit.PermitOrder;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;

/** The permit that somebody is about to write down. */
public class PermitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Preparation for sale or transport, which dividing, merging and repacking come under. */
    private static final List<String> USUAL = List.of("2");

    private String number;
    private List<String> codes = USUAL;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String lots;
    private String note;

    /**
     * @throws InvalidInput on {@code lots}
     */
    PermitOrder order() {
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

    /** Ready for the next of the same days. */
    void clear() {
        number = null;
        lots = null;
        note = null;
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
