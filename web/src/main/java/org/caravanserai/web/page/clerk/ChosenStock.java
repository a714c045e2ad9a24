package org.caravanserai.web.page.clerk;

import java.util.List;
import org.caravanserai.inventory.handling.MoveOrder;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/** A row of the stock list that was chosen, read from its key. */
record ChosenStock(String lot, String location, StockStatus status, String facility) {

    static ChosenStock of(String key) {
        String[] parts = key.split("\\|", 4);
        return new ChosenStock(parts[0], parts[1], StockStatus.valueOf(parts[2]), parts[3]);
    }

    static List<ChosenStock> all(List<String> keys) {
        return keys.stream().map(ChosenStock::of).toList();
    }

    /** All of the lots, each once. */
    static List<String> lots(List<String> keys) {
        return all(keys).stream().map(ChosenStock::lot).distinct().toList();
    }

    /** All that is free there, to be moved. */
    MoveOrder to(String bin) {
        return new MoveOrder(LotId.parse(lot), location, bin, null, status, null);
    }
}
