package org.caravanserai.web.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.inventory.counting.StockBook;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/** One lot in both books, while they are being read. */
final class LotBooks {

    private static final Measures NOTHING = Measures.zero(null);

    private final LotId lot;
    private final Map<StockStatus, Measures> stock = new EnumMap<>(StockStatus.class);
    private final Map<StockStatus, Measures> customs = new EnumMap<>(StockStatus.class);
    private String description = "";
    private Measures lastCount;

    LotBooks(LotId lot) {
        this.lot = lot;
    }

    void stock(StockBook.Line line) {
        description = line.lot().description();
        lastCount = line.lastCount();
        stock.putAll(line.present());
    }

    void customs(SupervisedLot line) {
        description = line.description();
        customs.merge(line.status(), line.measures(), Measures::plus);
    }

    Optional<LotDifference> difference() {
        List<LotDifference.Part> parts = new ArrayList<>();
        TreeSet<StockStatus> statuses = new TreeSet<>(stock.keySet());
        statuses.addAll(customs.keySet());
        for (StockStatus status : statuses) {
            Measures here = stock.getOrDefault(status, NOTHING);
            Measures there = customs.getOrDefault(status, NOTHING);
            if (!here.minus(there).isZero()) {
                parts.add(new LotDifference.Part(status, here, there));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LotDifference(
                                lot, description, sum(stock), sum(customs), lastCount, parts));
    }

    private static Measures sum(Map<StockStatus, Measures> book) {
        return book.values().stream().reduce(NOTHING, Measures::plus);
    }
}
