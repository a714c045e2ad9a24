package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockPage;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;

/** The goods that a request for a pick list means, as far as the actor may see them. */
@ApplicationScoped
class Candidates {

    private static final String SINCE =
            "select e.account.lot, e.account.place, min(e.effectiveAt) from Entry e where"
                    + " e.account.lot in :lots and e.amounts.grossKg >= 0"
                    + " group by e.account.lot, e.account.place";

    @Inject EntityManager em;
    @Inject StockView stock;
    @Inject Places places;

    List<Candidate> of(PickRequest request) {
        List<StockRow> rows = new ArrayList<>();
        if (request.lots().isEmpty()) {
            rows.addAll(all(filter(request, null)));
        } else {
            request.lots().stream()
                    .map(PickRequest.Named::lot)
                    .distinct()
                    .forEach(lot -> rows.addAll(all(filter(request, lot))));
        }
        return rows.isEmpty() ? List.of() : candidates(request.facility(), rows);
    }

    private static StockFilter filter(PickRequest request, LotId lot) {
        return StockFilter.ALL
                .facility(request.facility())
                .owner(request.owner())
                .commodity(request.commodity())
                .lot(lot)
                .declaration(request.declaration());
    }

    private List<StockRow> all(StockFilter filter) {
        List<StockRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            StockPage page = stock.list(filter, StockView.MOST, cursor);
            rows.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return rows;
    }

    private List<Candidate> candidates(FacilityCode site, List<StockRow> rows) {
        Map<String, Place> bins =
                places.bins(site, rows.stream().map(StockRow::location).distinct().toList());
        List<String> lots = rows.stream().map(row -> row.lot().id().value()).distinct().toList();
        Map<String, Instant> since = since(lots);
        Map<String, LocalDate> labels = labels(lots);
        return rows.stream()
                .map(row -> candidate(row, bins.get(row.location()), since, labels))
                .toList();
    }

    private static Candidate candidate(
            StockRow row, Place bin, Map<String, Instant> since, Map<String, LocalDate> labels) {
        Account account = Account.of(row.lot().id(), bin.id(), row.status());
        Amounts free = Amounts.of(row.free());
        return new Candidate(
                row.lot(),
                account,
                bin.code(),
                free,
                Amounts.of(row.measures()).minus(free),
                row.held(),
                since.getOrDefault(key(account.lot(), bin.id()), row.lot().receivedAt()),
                earlier(row.storageUntil(), labels.get(account.lot())));
    }

    private static LocalDate earlier(LocalDate term, LocalDate label) {
        if (term == null || label == null) {
            return term == null ? label : term;
        }
        return term.isBefore(label) ? term : label;
    }

    /** Shelf lives by the label; the latest word holds. */
    private Map<String, LocalDate> labels(Collection<String> lots) {
        Map<String, LocalDate> labels = new HashMap<>();
        em.createQuery(
                        "select s.lot, s.until from ShelfLife s where s.lot in :lots order by s.id",
                        Object[].class)
                .setParameter("lots", lots)
                .getResultStream()
                .forEach(row -> labels.put((String) row[0], (LocalDate) row[1]));
        return labels;
    }

    private Map<String, Instant> since(Collection<String> lots) {
        Map<String, Instant> since = new HashMap<>();
        em.createQuery(SINCE, Object[].class)
                .setParameter("lots", lots)
                .getResultStream()
                .forEach(row -> since.put(key((String) row[0], (Long) row[1]), (Instant) row[2]));
        return since;
    }

    private static String key(String lot, long place) {
        return lot + ' ' + place;
    }
}
