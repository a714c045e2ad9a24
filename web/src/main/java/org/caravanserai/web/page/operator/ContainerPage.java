package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.shipments.consignment.ConsignmentView;
import org.caravanserai.shipments.consignment.Consignments;
import org.caravanserai.shipments.epcis.EpcisBook;
import org.caravanserai.shipments.reading.Reading;
import org.caravanserai.shipments.reading.Readings;
import org.caravanserai.shipments.sheet.ContainerSheet;
import org.caravanserai.shipments.sheet.ContainerSheets;
import org.caravanserai.shipments.tracking.TimelineRow;
import org.caravanserai.web.page.Ages;
import org.caravanserai.web.page.Notices;

/** One container: one timeline of what transport, customs and the warehouse know of it. */
@Named
@ViewScoped
public class ContainerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SOME = 20;

    @Inject ContainerSheets sheets;
    @Inject Consignments consignments;
    @Inject ReceiptView receipts;
    @Inject Readings readings;
    @Inject EpcisBook contents;
    @Inject CurrentActor actor;
    @Inject Notices notices;
    @Inject Ages ages;

    private String id;
    private transient ContainerSheet sheet;
    private transient List<Load> loads;

    /** A note the container travels under, with what it announced in this container. */
    public record Load(ConsignmentView note, AnnouncedContainer box) {}

    /** Reads the container named in the address; says so if there is none. */
    public void open() {
        notices.attempt(() -> sheet = sheets.of(ContainerNumber.asReceived(id)));
    }

    public ContainerSheet getSheet() {
        if (sheet == null && id != null) {
            open();
        }
        return sheet;
    }

    public List<Load> getLoads() {
        if (loads == null) {
            loads = consignments.of(number()).stream().map(this::load).toList();
        }
        return loads;
    }

    private Load load(String note) {
        ConsignmentView view = consignments.one(note);
        AnnouncedContainer box =
                view.containers().stream()
                        .filter(c -> c.number().equals(number()))
                        .findFirst()
                        .orElse(null);
        return new Load(view, box);
    }

    public List<ReceiptShown> getReceipts() {
        return receipts.list(new ReceiptFilter(null, null, number().value()), SOME, null).items();
    }

    public List<EpcisBook.Content> getInside() {
        return contents.contents(number());
    }

    public List<Reading> getReadings() {
        return readings.of(number());
    }

    /** Whether the reader may open the clerk's page of a receipt. */
    public boolean isReceiptOpen() {
        return actor.get().is(Role.CLERK) || actor.get().is(Role.MANAGER);
    }

    public boolean isLate() {
        return getSheet() != null && sheet.eta() != null && ages.past(sheet.eta().p90());
    }

    /** Which room a line of the timeline comes from: transport, customs or stock. */
    public String room(TimelineRow row) {
        return switch (row.source()) {
            case "customs" -> "customs";
            case "inventory" -> "stock";
            default -> "transport";
        };
    }

    private ContainerNumber number() {
        return ContainerNumber.asReceived(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
