package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.caravanserai.customs.declaration.DraftItem;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.demo.DemoCustoms;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;

/** What the demo broker files, and the training office answers. */
@ApplicationScoped
class DemoDesk {

    private static final long REGISTERED_AFTER = 600;
    private static final long RELEASED_AFTER = 3600;

    @Inject DemoDay day;
    @Inject DemoCustoms customs;
    @Inject Drafting drafting;
    @Inject Filing filing;
    @Inject FilingQueue queue;

    /** Declares whole lots and sees them released an hour later. */
    void release(String procedure, List<ReceivedLot> lots, Instant moment) {
        file(procedure, lots, 1, moment);
        deliver(moment);
    }

    /** Declares the given part of each lot (one in so many packages) and sees it released. */
    void releasePart(String procedure, List<ReceivedLot> lots, int oneIn, Instant moment) {
        file(procedure, lots, oneIn, moment);
        deliver(moment);
    }

    /** Writes a draft and leaves it. */
    void draft(String procedure, List<ReceivedLot> lots, Instant moment) {
        day.act("broker", moment, () -> drafting.draft(request(procedure, lots, 1)));
    }

    /** Files and does not wait for the answer. */
    void file(String procedure, List<ReceivedLot> lots, int oneIn, Instant moment) {
        customs.ensureRates(OfficeCalendar.day(moment));
        day.act(
                "broker",
                moment,
                () -> filing.file(drafting.draft(request(procedure, lots, oneIn))));
    }

    private void deliver(Instant filed) {
        day.act("broker", filed.plusSeconds(REGISTERED_AFTER), () -> queue.deliverDue());
        day.act("broker", filed.plusSeconds(RELEASED_AFTER), () -> queue.deliverDue());
    }

    private static DraftRequest request(String procedure, List<ReceivedLot> lots, int oneIn) {
        return new DraftRequest(
                CustomsProcedure.parse(procedure),
                null,
                null,
                "USD",
                null,
                null,
                lots.stream().map(lot -> item(lot, oneIn)).toList());
    }

    private static DraftItem item(ReceivedLot lot, int oneIn) {
        BigDecimal packages =
                lot.measures()
                        .packages()
                        .divide(BigDecimal.valueOf(oneIn), 0, RoundingMode.DOWN)
                        .max(BigDecimal.ONE);
        Measures part = lot.measures().portion(packages);
        Money value =
                lot.value()
                        .times(
                                packages.divide(
                                        lot.measures().packages(), 10, RoundingMode.HALF_UP));
        return new DraftItem(lot.lot(), lot.commodity(), null, "CN", part, value, null, null);
    }
}
