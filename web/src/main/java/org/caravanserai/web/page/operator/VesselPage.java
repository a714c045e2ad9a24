package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.shipments.transport.VesselView;
import org.caravanserai.shipments.transport.Vessels;

/** One vessel: where it called or will call, and what was aboard. */
@Named
@ViewScoped
public class VesselPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Vessels vessels;

    private String id;
    private transient VesselView.Sheet sheet;

    /** An address that names no vessel is unknown. */
    public void open() {
        sheet = vessels.one(id);
    }

    public VesselView.Sheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
