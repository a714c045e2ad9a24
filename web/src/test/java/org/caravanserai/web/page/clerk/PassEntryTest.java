package org.caravanserai.web.page.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.picking.DispatchOrder;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.Party;
import org.junit.jupiter.api.Test;

/** Released goods and goods that are re-exported may lie side by side, of one lot in one bin. */
class PassEntryTest {

    private static final FacilityCode GATEWAY = FacilityCode.parse("KZ-KHORGOS-GATEWAY");

    @Test
    void whatIsReExportedLeavesAsSuchAndNotAsWhatIsReleasedBesideIt() {
        PassEntry entry = new PassEntry();
        entry.add(row(StockStatus.RE_EXPORT));
        assertThat(statuses(entry)).containsExactly(StockStatus.RE_EXPORT);
        entry.add(row(StockStatus.RELEASED));
        entry.add(row(StockStatus.RE_EXPORT));
        assertThat(statuses(entry)).containsExactly(StockStatus.RE_EXPORT, StockStatus.RELEASED);
    }

    private static List<StockStatus> statuses(PassEntry entry) {
        return entry.order(null).lines().stream().map(DispatchOrder.Line::status).toList();
    }

    private static StockRow row(StockStatus status) {
        Lot lot =
                new Lot(
                        LotId.of(1),
                        new Lot.Origin(
                                GATEWAY,
                                ContainerNumber.parse("CSQU3054383"),
                                "SMGS",
                                1,
                                Party.named("Almaty Solar LLP")),
                        new Lot.Goods(
                                1, CommodityCode.parse("4011201000"), "Tyres", "PX", null, null),
                        Instant.parse("2026-11-16T04:00:00Z"));
        Measures ten = Measures.of("10", "100", "101");
        return new StockRow(
                lot,
                GATEWAY.value(),
                "A-01",
                "A-01",
                status,
                false,
                ten,
                ten,
                List.of(),
                null,
                false);
    }
}
