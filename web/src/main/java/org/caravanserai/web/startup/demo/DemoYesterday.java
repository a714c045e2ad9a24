package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.holding.Holding;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.startup.DemoPart;

/** A train at Khorgos since yesterday: boxes to work, one half counted, one lot held. */
@ApplicationScoped
public class DemoYesterday implements DemoPart {

    private static final FacilityCode KHORGOS = FacilityCode.parse("KZ-KHORGOS-GATEWAY");
    private static final int ARRIVED = 11;

    @Inject DemoDay day;
    @Inject DemoTrain train;
    @Inject DemoDock dock;
    @Inject DemoDesk desk;
    @Inject Holding holding;

    @Override
    public int order() {
        return 430;
    }

    @Override
    public void load() {
        List<ReceiptShown> boxes = train.announce("X8143", KHORGOS, hoursAgo(170));
        train.report(boxes, "DEPA", "XIA-LANDPORT", "X8143", hoursAgo(166));
        List<ReceiptShown> here = boxes.subList(0, ARRIVED);
        train.report(here, "ARRI", "HRS-CN", "X8143", hoursAgo(46));
        train.report(here, "ARRI", "KZ-KHORGOS-GATEWAY", "1411", hoursAgo(28));

        List<ReceivedLot> first = dock.receive(boxes.get(0), hoursAgo(24));
        List<ReceivedLot> second = dock.receive(boxes.get(1), hoursAgo(23));
        halfCounted(boxes);
        desk.draft("7000", first, hoursAgo(5));
        day.act(
                "clerk",
                hoursAgo(4),
                () -> holding.hold(DemoDock.first(second), "Carton wet, owner called"));
    }

    private void halfCounted(List<ReceiptShown> boxes) {
        boxes.subList(2, ARRIVED).stream()
                .filter(box -> dock.lines(box) > 1)
                .findFirst()
                .ifPresent(box -> dock.receive(box, hoursAgo(3), 0, false));
    }

    private Instant hoursAgo(double hours) {
        return day.hoursAgo(hours);
    }
}
