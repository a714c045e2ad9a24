package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.container.ContainerFilter;
import org.caravanserai.shipments.container.ContainerStatus;
import org.caravanserai.shipments.container.ContainerView;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.forecast.Eta;
import org.caravanserai.shipments.forecast.Forecast;
import org.caravanserai.web.page.Ages;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The containers: where each is, what holds it, when it comes, and how old that knowledge is. */
@Named
@ViewScoped
public class ContainersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Containers containers;
    @Inject Forecast forecast;
    @Inject Ages ages;

    private final Rows<ContainerLine> rows = Rows.of(this::find).knowing(Containers.columns());
    private String facility;
    private ContainerStatus status;
    private String hold;

    private Found<ContainerLine> find(Wanted wanted) {
        ContainerFilter filter = new ContainerFilter(wanted.text(), facility, status, hold);
        List<ContainerView> page =
                containers.find(filter, wanted.sieve(), wanted.offset(), wanted.limit());
        Map<String, Eta> etas =
                forecast.etas(
                        page.stream().map(c -> ContainerNumber.asReceived(c.number())).toList());
        return Found.page(
                page.stream().map(c -> line(c, etas.get(c.number()))).toList(),
                containers.count(filter, wanted.sieve()));
    }

    private ContainerLine line(ContainerView container, Eta eta) {
        return new ContainerLine(container, eta, eta != null && ages.past(eta.p90()));
    }

    /**
     * A row of the list.
     *
     * @param eta null when it has arrived or nothing can be said
     */
    public record ContainerLine(ContainerView box, Eta eta, boolean late) {}

    /** Begins at the first page after a filter changed. */
    public void narrow() {
        rows.restart("grid");
    }

    public Rows<ContainerLine> getRows() {
        return rows;
    }

    public List<ContainerStatus> getStatuses() {
        return List.of(ContainerStatus.values());
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public ContainerStatus getStatus() {
        return status;
    }

    public void setStatus(ContainerStatus status) {
        this.status = status;
    }

    public String getHold() {
        return hold;
    }

    public void setHold(String hold) {
        this.hold = hold;
    }
}
