package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/** A line of the gate pass that is being made. */
public class PassLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String lot;
    private final String location;
    private final String goods;
    private final String owner;
    private final String kind;
    private final BigDecimal there;
    private final StockStatus status;
    private BigDecimal packages;
    private String wrong;

    PassLine(StockRow row) {
        lot = row.lot().id().value();
        location = row.location();
        goods = row.lot().description();
        owner = row.lot().owner().name();
        kind = row.lot().packageKind();
        there = row.free().packages();
        status = row.status();
    }

    DispatchOrder.Line order() {
        MeasuresAsked asked =
                packages == null ? null : new MeasuresAsked(packages, null, null, null);
        return new DispatchOrder.Line(LotId.parse(lot), location, asked, status);
    }

    boolean same(StockRow row) {
        return row.lot().id().value().equals(lot)
                && row.location().equals(location)
                && row.status() == status;
    }

    /** Released, or going on out of the country: each leaves under what was chosen. */
    public StockStatus getStatus() {
        return status;
    }

    public String getLot() {
        return lot;
    }

    public String getLocation() {
        return location;
    }

    public String getGoods() {
        return goods;
    }

    public String getOwner() {
        return owner;
    }

    public String getKind() {
        return kind;
    }

    public BigDecimal getThere() {
        return there;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }

    /** What this line lacks, as the refusal said; null while nothing is wrong. */
    public String getWrong() {
        return wrong;
    }

    void setWrong(String wrong) {
        this.wrong = wrong;
    }
}
