package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.event.Carriage;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.reloading.ReloadKind;
import org.caravanserai.shipments.reloading.ReloadOrder;
import org.caravanserai.shipments.reloading.ReloadView;
import org.caravanserai.shipments.reloading.Reloads;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** The scan lists, and a new one. */
@Named
@ViewScoped
public class ReloadingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Reloads reloads;
    @Inject Notices notices;

    private final Rows<ReloadView> rows = Rows.of(this::find);
    private final ReloadForm form = new ReloadForm();

    public Rows<ReloadView> getRows() {
        return rows;
    }

    private Found<ReloadView> find(Wanted wanted) {
        return Found.page(
                reloads.list(wanted.text(), wanted.offset(), wanted.limit()),
                reloads.count(wanted.text()));
    }

    /** Goes to the new list, or to the open one of the same train. */
    public String open() {
        long[] id = new long[1];
        boolean opened = notices.attempt(() -> id[0] = reloads.open(order()).id());
        return opened ? "/operator/reloading?faces-redirect=true&id=" + id[0] : null;
    }

    private ReloadOrder order() {
        boolean reload = form.getKind() == ReloadKind.RELOAD;
        return new ReloadOrder(
                form.getKind(),
                form.getFacility() == null ? null : FacilityCode.parse(form.getFacility()),
                new Carriage(form.getFromKind(), form.getFrom()),
                reload ? new Carriage(form.getToKind(), form.getTo()) : null);
    }

    public ReloadForm getForm() {
        return form;
    }

    public List<ReloadKind> getKinds() {
        return List.of(ReloadKind.values());
    }

    public List<Carriage.Kind> getSources() {
        return List.of(Carriage.Kind.TRAIN, Carriage.Kind.VESSEL);
    }

    public List<Carriage.Kind> getTargets() {
        return List.of(Carriage.Kind.TRAIN, Carriage.Kind.VESSEL, Carriage.Kind.TRUCK);
    }
}
