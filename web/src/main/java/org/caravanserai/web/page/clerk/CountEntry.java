package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.inventory.receiving.ScanRead;
import org.caravanserai.inventory.receiving.TallyCount;

/** What a clerk is counting now: the line, the bin, and figures that were keyed. */
public class CountEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer line;
    private String location;
    private BigDecimal packages;
    private BigDecimal netKg;
    private BigDecimal grossKg;

    /** Goes on where the last scan was. */
    void resume(TallyCount last) {
        line = last.line();
        location = last.location();
    }

    void follow(ScanRead read) {
        line = read.line();
        location = read.location();
    }

    void clear() {
        packages = null;
        netKg = null;
        grossKg = null;
    }

    TallyCount count() {
        String bin = location == null ? null : location.strip().toUpperCase(java.util.Locale.ROOT);
        return new TallyCount(line == null ? 0 : line, bin, packages, netKg, grossKg, null);
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
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
}
