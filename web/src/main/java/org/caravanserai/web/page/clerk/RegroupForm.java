package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.regrouping.RegroupOrder;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/** What is typed to divide, merge or repack. */
public class RegroupForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String deed = "split";
    private String lots;
    private String location;
    private StockStatus status;
    private String parts;
    private BigDecimal packages;
    private String packageKind;
    private String permit;
    private String note;

    /**
     * @param at when it was done; null for now
     */
    RegroupOrder order(List<LotId> of, List<BigDecimal> divided, Instant at) {
        return new RegroupOrder(
                of,
                location == null ? null : location.strip(),
                status,
                divided,
                packages,
                packageKind,
                permit,
                note,
                at);
    }

    void clear() {
        lots = null;
        parts = null;
        packages = null;
        note = null;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }

    public String getLots() {
        return lots;
    }

    public void setLots(String lots) {
        this.lots = lots;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public StockStatus getStatus() {
        return status;
    }

    public void setStatus(StockStatus status) {
        this.status = status;
    }

    public List<StockStatus> getStatuses() {
        return List.of(
                StockStatus.TEMPORARY_STORAGE,
                StockStatus.CUSTOMS_WAREHOUSE,
                StockStatus.RELEASED,
                StockStatus.RE_EXPORT);
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }

    public String getPackageKind() {
        return packageKind;
    }

    public void setPackageKind(String packageKind) {
        this.packageKind = packageKind;
    }

    public String getPermit() {
        return permit;
    }

    public void setPermit(String permit) {
        this.permit = permit;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
