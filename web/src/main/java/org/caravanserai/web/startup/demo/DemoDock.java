package org.caravanserai.web.startup.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.inventory.ledger.MeasuresAsked;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.inventory.picking.Dispatching;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.inventory.receiving.ReceiptPosted;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.inventory.receiving.Receiving;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** What the demo clerk does at the dock. */
@ApplicationScoped
class DemoDock {

    private static final int BAYS = 6;
    private static final int LEVELS = 3;

    @Inject DemoDay day;
    @Inject ReceiptView receipts;
    @Inject Receiving receiving;
    @Inject Dispatching dispatching;

    private int nextBin;

    /** Counts the box out as announced, spread over the racks. */
    List<ReceivedLot> receive(ReceiptShown box, Instant moment) {
        return receive(box, moment, 0, true);
    }

    /**
     * Counts the box out, so many packages short on its first line.
     *
     * @param all false to leave the last line for tomorrow and the receipt open
     */
    List<ReceivedLot> receive(ReceiptShown box, Instant moment, int missing, boolean all) {
        return day.act(
                "clerk",
                moment,
                () -> {
                    List<ReceiptShown.Line> lines = receipts.get(box.id()).lines();
                    int upTo = all ? lines.size() : lines.size() - 1;
                    List<CountSheet.Line> counted = new ArrayList<>();
                    for (ReceiptShown.Line line : lines.subList(0, upTo)) {
                        counted.add(count(line, line.line() == 1 ? missing : 0));
                    }
                    CountSheet sheet = new CountSheet(true, null, counted, null, all);
                    ReceiptPosted posted = receiving.post(box.id(), sheet);
                    return posted.lots();
                });
    }

    private CountSheet.Line count(ReceiptShown.Line line, int missing) {
        BigDecimal packages = line.measures().packages().subtract(BigDecimal.valueOf(missing));
        Measures counted = line.measures().portion(packages);
        return new CountSheet.Line(line.line(), MeasuresAsked.of(counted), bin(), null, null, null);
    }

    private String bin() {
        int n = nextBin++ % (BAYS * LEVELS);
        return "A-01-%02d-%d".formatted(n / LEVELS + 1, n % LEVELS + 1);
    }

    /** Hands out all of these lots that may leave. */
    void handOut(
            FacilityCode site,
            List<ReceivedLot> lots,
            String consignee,
            String vehicle,
            Instant moment) {
        List<DispatchOrder.Line> lines =
                lots.stream()
                        .map(lot -> new DispatchOrder.Line(lot.lot(), lot.location(), null))
                        .toList();
        day.act(
                "clerk",
                moment,
                () ->
                        dispatching.dispatch(
                                new DispatchOrder(site, lines, consignee, vehicle, null)));
    }

    /** How many goods lines the box was announced with. */
    int lines(ReceiptShown box) {
        return receipts.get(box.id()).lines().size();
    }

    static LotId first(List<ReceivedLot> lots) {
        return lots.get(0).lot();
    }
}
