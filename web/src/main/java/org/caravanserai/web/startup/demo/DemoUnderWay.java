package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.web.startup.DemoPart;

/**
 * A train on the road, one that is late and silent, one announced, and boxes at Aktau and Xi'an.
 */
@ApplicationScoped
public class DemoUnderWay implements DemoPart {

    private static final FacilityCode KHORGOS = FacilityCode.parse("KZ-KHORGOS-GATEWAY");
    private static final FacilityCode AKTAU = FacilityCode.parse("KZ-AKTAU-PORT");
    private static final FacilityCode XIAN = FacilityCode.parse("XIA-LANDPORT");

    @Inject DemoDay day;
    @Inject DemoTrain train;
    @Inject DemoDock dock;
    @Inject DemoDesk desk;

    @Override
    public int order() {
        return 440;
    }

    @Override
    public void load() {
        List<ReceiptShown> late = train.announce("X8149", KHORGOS, hoursAgo(342));
        train.report(late, "DEPA", "XIA-LANDPORT", "X8149", hoursAgo(338));
        train.report(late.subList(0, 6), "ARRI", "HRS-CN", "X8149", hoursAgo(20));
        train.announce("X8163", KHORGOS, hoursAgo(2));
        atAktau();
        atXian();
    }

    private void atAktau() {
        List<ReceiptShown> boxes = train.announce("X8127", AKTAU, hoursAgo(600));
        train.report(boxes, "DEPA", "XIA-LANDPORT", "X8127", hoursAgo(596));
        train.report(boxes, "ARRI", "KZ-ALTYNKOL", "X8127", hoursAgo(470));
        train.report(boxes, "ARRI", "KZ-AKTAU-PORT", "1398", hoursAgo(360));
        for (int i = 0; i < boxes.size(); i++) {
            desk.release("7000", dock.receive(boxes.get(i), hoursAgo(350 - i)), hoursAgo(330 - i));
        }
    }

    private void atXian() {
        List<ReceiptShown> boxes = train.announce("X9012", XIAN, hoursAgo(260));
        train.report(boxes, "DEPA", "KZ-KHORGOS-GATEWAY", "X9012", hoursAgo(256));
        train.report(boxes, "ARRI", "XIA-LANDPORT", "X9012", hoursAgo(120));
        dock.receive(boxes.get(0), hoursAgo(110));
    }

    private Instant hoursAgo(double hours) {
        return day.hoursAgo(hours);
    }
}
