package org.caravanserai.web.page.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.receiving.ReceiptFilter;
import org.caravanserai.inventory.receiving.ReceiptShown;
import org.caravanserai.inventory.receiving.ReceiptStatus;
import org.caravanserai.inventory.receiving.ReceiptView;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.web.page.Pages;
import org.caravanserai.web.page.Subject;

/** What the warehouse clerk works on: boxes to count, and goods that may be handed out. */
@ApplicationScoped
class WarehouseToday implements TodaySource {

    private static final String RECEIPTS = "/clerk/receipts.xhtml";
    private static final String RECEIPT = "/clerk/receipt.xhtml";
    private static final String PASSES = "/clerk/gate-passes.xhtml?status=";

    @Inject ReceiptView receipts;
    @Inject StockView stock;
    @Inject Pages pages;

    @Override
    public boolean concerns(Role role) {
        return role == Role.CLERK;
    }

    @Override
    public List<TodayList> lists() {
        return List.of(
                receipts("today.counting", ReceiptStatus.IN_PROGRESS),
                receipts("today.ready", ReceiptStatus.READY),
                goods("today.may-leave", StockStatus.RELEASED),
                goods("today.re-export", StockStatus.RE_EXPORT),
                receipts("today.expected", ReceiptStatus.ANNOUNCED));
    }

    private TodayList receipts(String title, ReceiptStatus status) {
        List<ReceiptShown> found =
                receipts.list(new ReceiptFilter(null, status, null), TodayList.COUNTED + 1, null)
                        .items();
        return TodayList.of(title, found, RECEIPTS + "?status=" + status, pages, this::row);
    }

    private TodayRow row(ReceiptShown receipt) {
        String number = receipt.container().value();
        String address =
                pages.exists(RECEIPT)
                        ? pages.address(RECEIPT, "id", receipt.id())
                        : new Subject("container", number).address();
        return TodayRow.of(
                        receipt.container().printed(),
                        address,
                        receipt.owner() + " · " + receipt.train())
                .status(receipt.status(), false);
    }

    private TodayList goods(String title, StockStatus status) {
        List<StockRow> found =
                stock.list(StockFilter.ALL.status(status), TodayList.COUNTED + 1, null).items();
        return TodayList.of(
                title,
                found,
                PASSES + status,
                pages,
                row ->
                        TodayRow.of(
                                        row.lot().id().value(),
                                        PASSES + status + "&q=" + row.lot().id().value(),
                                        row.location()
                                                + " · "
                                                + row.lot().description()
                                                + " · "
                                                + row.lot().owner().name())
                                .status(row.status(), row.held()));
    }
}
