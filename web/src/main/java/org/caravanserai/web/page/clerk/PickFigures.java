package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.math.BigDecimal;
import org.caravanserai.inventory.picking.PickRead;

/** What somebody is fetching now: from which bin, how much, and what it leaves on. */
public class PickFigures implements Serializable {

    private static final long serialVersionUID = 1L;

    private String location;
    private BigDecimal packages;
    private String shortReason;
    private String vehicle;

    /** Goes where the last scan was; what was keyed counts once. */
    void follow(PickRead read) {
        location = read.location();
        if (read.fetched()) {
            packages = null;
            shortReason = null;
        }
    }

    public String getLocation() {
        return location;
    }

    public BigDecimal getPackages() {
        return packages;
    }

    public void setPackages(BigDecimal packages) {
        this.packages = packages;
    }

    public String getShortReason() {
        return shortReason;
    }

    public void setShortReason(String shortReason) {
        this.shortReason = shortReason;
    }

    public String getVehicle() {
        return vehicle;
    }

    public void setVehicle(String vehicle) {
        this.vehicle = vehicle;
    }
}
