package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.unit.UnitKind;
import org.caravanserai.inventory.unit.UnitOrder;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;

/** The handling unit that somebody is about to make. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String facility;
    private UnitKind kind = UnitKind.PALLET;
    private String location;
    private String lot;
    private BigDecimal packages;

    /**
     * @param at when it was done; null for now
     * @throws InvalidInput on {@code lot}
     */
    UnitOrder order(Instant at) {
        try {
            List<UnitOrder.Line> goods =
                    lot == null
                            ? List.of()
                            : List.of(new UnitOrder.Line(LotId.parse(lot), measures()));
            return new UnitOrder(Warehouses.facility(facility), kind, location, goods, at);
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("lot"));
        }
    }

    private MeasuresAsked measures() {
        return packages == null ? null : new MeasuresAsked(packages, null, null, null);
    }

    /** Ready for the next at the same place. */
    void clear() {
        lot = null;
        packages = null;
    }

    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }
}
