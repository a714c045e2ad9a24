package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.shipments.container.TrainView;
import org.caravanserai.shipments.container.Trains;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The trains and how far their containers have come. */
@Named
@ViewScoped
public class TrainsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Trains trains;

    private final Rows<TrainView> rows = Rows.of(this::find);

    public Rows<TrainView> getRows() {
        return rows;
    }

    private Found<TrainView> find(Wanted wanted) {
        return Found.page(
                trains.list(wanted.text(), wanted.offset(), wanted.limit()),
                trains.count(wanted.text()));
    }
}
