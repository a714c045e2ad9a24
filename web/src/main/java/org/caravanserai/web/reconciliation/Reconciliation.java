package org.caravanserai.web.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.customs.supervision.SupervisedLot;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.inventory.counting.StockBook;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.TwoTimes;

/** Holds the stock book against the customs account, lot by lot and status by status. */
@ApplicationScoped
@Retried
@Transactional
public class Reconciliation {

    @Inject StockBook stock;
    @Inject SupervisionBook customs;

    /**
     * What the comparison found.
     *
     * @param lots how many lots stand in either book
     */
    public record Outcome(int lots, List<LotDifference> differences) {}

    /**
     * Reads both books in one transaction, so that no posting lies between them.
     *
     * @param facility null for all sites of the actor
     */
    public Outcome of(FacilityCode facility) {
        return of(facility, TwoTimes.NOW);
    }

    /**
     * The same as of a moment, as it was known at another: both books keep both times, so they must
     * agree at every moment.
     *
     * @param facility null for all sites of the actor
     */
    public Outcome of(FacilityCode facility, TwoTimes times) {
        Map<LotId, LotBooks> books = new TreeMap<>(Comparator.comparing(LotId::value));
        for (StockBook.Line line : stock.lines(facility, times)) {
            book(books, line.lot().id()).stock(line);
        }
        for (SupervisedLot lot : customs.lots(facility, times)) {
            book(books, lot.lot()).customs(lot);
        }
        List<LotDifference> differences = new ArrayList<>();
        books.values().forEach(lot -> lot.difference().ifPresent(differences::add));
        return new Outcome(books.size(), differences);
    }

    private static LotBooks book(Map<LotId, LotBooks> books, LotId lot) {
        return books.computeIfAbsent(lot, LotBooks::new);
    }
}
