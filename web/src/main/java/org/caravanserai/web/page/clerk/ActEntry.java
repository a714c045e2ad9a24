package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.caravanserai.inventory.acts.ActKind;
import org.caravanserai.inventory.acts.ActOrder;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;

/** The act that somebody is about to propose. */
public class ActEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private ActKind kind = ActKind.DESTRUCTION;
    private String lot;
    private String location;
    private BigDecimal packages;
    private BigDecimal netKg;
    private BigDecimal grossKg;
    private String document;
    private String permit;
    private String why;

    /**
     * @param at when it happened; null for the moment of its approval
     * @throws InvalidInput on {@code lot}
     */
    ActOrder order(Instant at) {
        try {
            return new ActOrder(
                    kind,
                    LotId.parse(lot == null ? "" : lot),
                    location,
                    null,
                    measures(),
                    document,
                    permit,
                    why,
                    at);
        } catch (InvalidValue e) {
            throw new InvalidInput(e.at("lot"));
        }
    }

    /** What is lost of goods in bulk has no packing; packages are weighed with theirs. */
    private MeasuresAsked measures() {
        if (packages == null && netKg == null && grossKg == null) {
            return null;
        }
        BigDecimal gross = grossKg == null && packages == null ? netKg : grossKg;
        return new MeasuresAsked(packages, netKg, gross, null);
    }

    void clear() {
        lot = null;
        location = null;
        packages = null;
        netKg = null;
        grossKg = null;
        document = null;
        permit = null;
        why = null;
    }

    private static String code(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }

    public ActKind getKind() {
        return kind;
    }

    public void setKind(ActKind kind) {
        this.kind = kind;
    }

    public String getLot() {
        return lot;
    }

    public final void setLot(String typed) {
        lot = code(typed);
    }

    public String getLocation() {
        return location;
    }

    public final void setLocation(String typed) {
        location = code(typed);
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }

    public BigDecimal getNetKg() {
        return netKg;
    }

    public void setNetKg(BigDecimal netKg) {
        this.netKg = netKg;
    }

    public BigDecimal getGrossKg() {
        return grossKg;
    }

    public void setGrossKg(BigDecimal grossKg) {
        this.grossKg = grossKg;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getPermit() {
        return permit;
    }

    public void setPermit(String permit) {
        this.permit = permit;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
