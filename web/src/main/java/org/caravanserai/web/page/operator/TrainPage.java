package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.consignment.TrainListVersion;
import org.caravanserai.shipments.consignment.TrainLists;
import org.caravanserai.shipments.container.TrainBox;
import org.caravanserai.shipments.container.Trains;
import org.caravanserai.shipments.forecast.Eta;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.web.page.Ages;

/** One train: its wagons and containers, and the versions of its list. */
@Named
@ViewScoped
public class TrainPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Trains trains;
    @Inject TrainLists lists;
    @Inject Forecast forecast;
    @Inject Ages ages;

    private String id;
    private transient List<TrainBox> boxes;
    private transient Map<String, Eta> etas;

    public List<TrainBox> getBoxes() {
        if (boxes == null) {
            boxes = id == null ? List.of() : trains.boxes(id);
        }
        return boxes;
    }

    public List<TrainListVersion> getVersions() {
        return id == null ? List.of() : lists.versions(id);
    }

    /** When half of such containers have arrived; null where nothing can be said. */
    public Eta eta(String container) {
        if (etas == null) {
            etas =
                    forecast.etas(
                            getBoxes().stream()
                                    .map(b -> ContainerNumber.asReceived(b.container().number()))
                                    .toList());
        }
        return etas.get(container);
    }

    public boolean late(String container) {
        Eta eta = eta(container);
        return eta != null && ages.past(eta.p90());
    }

    /** When the newest actual event of any of its containers happened; null when there was none. */
    public Instant getNewest() {
        return getBoxes().stream()
                .map(b -> b.container().heardAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
