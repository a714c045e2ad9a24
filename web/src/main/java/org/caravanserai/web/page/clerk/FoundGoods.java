package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.receiving.CountSheet;

/** What is typed about goods that came otherwise than told. */
public class FoundGoods implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer line;
    private BigDecimal packages;
    private BigDecimal netKg;
    private BigDecimal grossKg;
    private String bin;
    private String commodity;
    private String description;
    private String reason;

    /** The line that is meant; 0 for the container itself. */
    int photographed() {
        return line == null ? 0 : line;
    }

    /** Goods that no line announced, as the count takes them. */
    CountSheet.Line strange() {
        MeasuresAsked measures = new MeasuresAsked(packages, netKg, grossKg, null);
        return new CountSheet.Line(0, measures, bin, reason, commodity, description);
    }

    void clear() {
        packages = null;
        netKg = null;
        grossKg = null;
        commodity = null;
        description = null;
        reason = null;
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
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

    public String getBin() {
        return bin;
    }

    public void setBin(String bin) {
        this.bin = bin;
    }

    public String getCommodity() {
        return commodity;
    }

    public void setCommodity(String commodity) {
        this.commodity = commodity;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
