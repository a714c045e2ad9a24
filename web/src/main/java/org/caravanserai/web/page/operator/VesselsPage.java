package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.shipments.transport.VesselView;
import org.caravanserai.shipments.transport.Vessels;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The vessels and ferries that carried containers. */
@Named
@ViewScoped
public class VesselsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Vessels vessels;

    private final Rows<VesselView> rows = Rows.of(this::find);

    public Rows<VesselView> getRows() {
        return rows;
    }

    private Found<VesselView> find(Wanted wanted) {
        return Found.page(
                vessels.list(wanted.text(), wanted.offset(), wanted.limit()),
                vessels.count(wanted.text()));
    }
}
