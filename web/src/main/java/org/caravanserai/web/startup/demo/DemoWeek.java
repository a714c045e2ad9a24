package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.startup.DemoPart;

/**
 * A train that came twelve days ago: its goods are in bond, cleared, gone or on their way to Aktau.
 */
@ApplicationScoped
public class DemoWeek implements DemoPart {

    private static final FacilityCode KHORGOS = FacilityCode.parse("KZ-KHORGOS-GATEWAY");

    @Inject DemoDay day;
    @Inject DemoTrain train;
    @Inject DemoDock dock;
    @Inject DemoDesk desk;

    @Override
    public int order() {
        return 420;
    }

    @Override
    public void load() {
        List<ReceiptShown> boxes = train.announce("X8131", KHORGOS, hoursAgo(430));
        train.report(boxes, "DEPA", "XIA-LANDPORT", "X8131", hoursAgo(426));
        train.report(boxes, "ARRI", "HRS-CN", "X8131", hoursAgo(310));
        train.report(boxes, "ARRI", "KZ-ALTYNKOL", "X8131", hoursAgo(302));
        train.report(boxes, "ARRI", "KZ-KHORGOS-GATEWAY", "1405", hoursAgo(290));

        List<ReceivedLot> first = dock.receive(boxes.get(0), hoursAgo(285));
        List<ReceivedLot> second = dock.receive(boxes.get(1), hoursAgo(283));
        List<ReceivedLot> third = dock.receive(boxes.get(2), hoursAgo(262), 2, true);
        List<ReceivedLot> fourth = dock.receive(boxes.get(3), hoursAgo(260));
        List<ReceivedLot> fifth = dock.receive(boxes.get(4), hoursAgo(239));
        desk.release("7000", first, hoursAgo(258));
        desk.release("7000", second, hoursAgo(257));
        desk.release("7000", third, hoursAgo(236));
        desk.release("7000", fourth, hoursAgo(235));

        desk.release("4070", first, hoursAgo(190));
        dock.handOut(KHORGOS, first, "Ile Valley Retail LLP", "077 KZA 05", hoursAgo(170));
        desk.releasePart("4070", second, 3, hoursAgo(140));
        desk.release("3170", List.of(fourth.get(0)), hoursAgo(100));
        dock.handOut(
                KHORGOS, List.of(fourth.get(0)), "Caspian Onward LLP", "94791647", hoursAgo(90));
        desk.file("7000", fifth, 1, hoursAgo(0.2));
    }

    private Instant hoursAgo(double hours) {
        return day.hoursAgo(hours);
    }
}
