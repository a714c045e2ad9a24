package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.inventory.picking.Discharge;
import org.caravanserai.inventory.picking.PickListShown;
import org.caravanserai.inventory.picking.PickListView;
import org.caravanserai.inventory.picking.PickLists;
import org.caravanserai.inventory.picking.PickPreview;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** Pick lists that are open, and a new one: said, looked at, kept. */
@Named
@ViewScoped
public class PicksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PickLists lists;
    @Inject PickListView view;
    @Inject Warehouses warehouses;
    @Inject ScanAnswer answer;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private final PickEntry entry = new PickEntry();
    private final Rows<PickListShown> rows = Rows.of(this::find);
    private String facility;
    private boolean closed;
    private String scanned;
    private transient PickPreview preview;

    @PostConstruct
    void open() {
        Map<String, String> asked = external.getRequestParameterMap();
        entry.setSite(asked.getOrDefault("site", warehouses.busiest()));
        entry.setLots(asked.get("lot"));
        entry.setDeclaration(asked.get("declaration"));
        entry.setOwner(asked.get("owner"));
        if (asked.containsKey("lot")) {
            look();
        }
    }

    /** Shows what the list would take, and why. */
    public void look() {
        preview = null;
        notices.attempt(() -> preview = lists.preview(entry.request()));
    }

    /** Names a lot by its label and shows what of it may leave. */
    public void scan() {
        if (answer.attempt(scanned, Warehouses.facility(entry.getSite()), entry::add)) {
            look();
        }
        scanned = null;
    }

    /** Keeps the list and goes to it. */
    public void keep() throws IOException {
        String[] number = new String[1];
        if (notices.attempt(() -> number[0] = lists.keep(entry.request()).number())) {
            external.redirect("pick.xhtml?number=" + number[0]);
        } else {
            look();
        }
    }

    private Found<PickListShown> find(Wanted wanted) {
        String text = wanted.text().toUpperCase(Locale.ROOT);
        List<PickListShown> all =
                view.list(Warehouses.facility(facility), closed).stream()
                        .filter(
                                list ->
                                        (list.number() + ' ' + list.consignee())
                                                .toUpperCase(Locale.ROOT)
                                                .contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    public PickEntry getEntry() {
        return entry;
    }

    public PickPreview getPreview() {
        return preview;
    }

    public List<Discharge> getDischarges() {
        return List.of(Discharge.values());
    }

    public Rows<PickListShown> getRows() {
        return rows;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
