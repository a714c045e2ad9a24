package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.shipments.note.WagonData;
import org.caravanserai.shipments.note.WagonView;
import org.caravanserai.shipments.note.Wagons;
import org.caravanserai.web.page.Notices;

/** One wagon: what boxes 8 to 12 say of it, and what it carried. */
@Named
@ViewScoped
public class WagonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Wagons wagons;
    @Inject Notices notices;

    private String id;
    private transient WagonView wagon;
    private Seen seen;
    private String providedBy;
    private BigDecimal capacity;
    private Integer axles;
    private BigDecimal tare;
    private String tankType;

    public void describe() {
        WagonData data = new WagonData(id, providedBy, capacity, axles, tare, tankType);
        if (notices.attempt(() -> wagons.describe(data, seen))) {
            notices.good("wagon.kept");
        }
        wagon = null;
        look();
    }

    /** What stands there now is what the next save goes by. */
    private void look() {
        if (getWagon() != null) {
            seen = wagon.data().seen();
        }
    }

    public WagonView getWagon() {
        if (wagon == null && id != null) {
            notices.attempt(() -> wagon = wagons.one(id));
        }
        return wagon;
    }

    public String getId() {
        return id;
    }

    /** Reads the wagon named in the address into the fields. */
    public void setId(String id) {
        if (Objects.equals(id, this.id)) {
            return;
        }
        this.id = id;
        look();
        if (getWagon() != null) {
            providedBy = wagon.data().providedBy();
            capacity = wagon.data().capacity();
            axles = wagon.data().axles();
            tare = wagon.data().tare();
            tankType = wagon.data().tankType();
        }
    }

    public String getProvidedBy() {
        return providedBy;
    }

    public void setProvidedBy(String providedBy) {
        this.providedBy = providedBy;
    }

    public BigDecimal getCapacity() {
        return capacity;
    }

    public void setCapacity(BigDecimal capacity) {
        this.capacity = capacity;
    }

    public Integer getAxles() {
        return axles;
    }

    public void setAxles(Integer axles) {
        this.axles = axles;
    }

    public BigDecimal getTare() {
        return tare;
    }

    public void setTare(BigDecimal tare) {
        this.tare = tare;
    }

    public String getTankType() {
        return tankType;
    }

    public void setTankType(String tankType) {
        this.tankType = tankType;
    }
}
