package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.StockRow.Declared;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.time.HouseClock;

/** Adds to the lines of a page what is known of their lots at the same moment. */
@ApplicationScoped
class StockDetails {

    private static final String KNOWN =
            " x where x.lot in :lots and x.effectiveAt <= :asOf and x.recordedAt <= :knownAt"
                    + " order by x.effectiveAt desc, x.id desc";

    @Inject EntityManager em;
    @Inject Places places;
    @Inject Reserved reserved;
    @Inject Standings standings;
    @Inject HeldThen held;
    @Inject OutsidePermits permits;
    @Inject HouseClock clock;

    /** A lot under a status, whatever the place. */
    private record Part(String lot, String status) {}

    /**
     * @param asOf null for now
     */
    List<StockRow> rows(List<StockQuery.Line> lines, AsOf asOf) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        Set<Long> placeIds = new HashSet<>();
        lines.forEach(line -> ids.add(line.account().lot()));
        lines.forEach(line -> placeIds.add(line.account().place()));
        Map<String, Lot> lots = lots(ids);
        Map<Long, Place> bins = places.byIds(placeIds);
        var stands = standings.of(bins.values(), moment(asOf), known(asOf));
        Map<Part, List<Declared>> covers = covers(ids, asOf);
        Map<Part, LocalDate> terms = terms(ids, asOf);
        Set<Account> stopped =
                held.of(
                        lines.stream().map(StockQuery.Line::account).toList(),
                        new HeldThen.Around(lots, bins, stands),
                        moment(asOf),
                        known(asOf));
        Map<Account, Amounts> taken = reserved.of(ids, asOf);
        Set<String> outside = outside(lots, asOf);
        return lines.stream()
                .map(
                        line -> {
                            Account account = line.account();
                            Lot lot = lots.get(account.lot());
                            Place bin = bins.get(account.place());
                            Part part = new Part(account.lot(), account.status().name());
                            return new StockRow(
                                    lot,
                                    bin.site().value(),
                                    bin.code(),
                                    stands.containsKey(bin.id())
                                            ? stands.get(bin.id()).bin()
                                            : bin.code(),
                                    account.status(),
                                    stopped.contains(account),
                                    line.amounts().in(lot.unit()),
                                    free(line, taken, lot),
                                    covers.getOrDefault(part, List.of()),
                                    terms.get(part),
                                    outside.contains(lot.id) && !bin.admits(account.status()));
                        })
                .toList();
    }

    /** Those of the lots that may lie outside the warehouse. */
    private Set<String> outside(Map<String, Lot> lots, AsOf asOf) {
        return asOf == null
                ? lots.values().stream()
                        .filter(lot -> lot.outsidePermit() != null)
                        .map(lot -> lot.id)
                        .collect(Collectors.toSet())
                : permits.then(lots.keySet(), asOf.moment(), asOf.known());
    }

    private static Measures free(StockQuery.Line line, Map<Account, Amounts> taken, Lot lot) {
        Amounts reserved = taken.getOrDefault(line.account(), Amounts.ZERO);
        return line.amounts().minus(reserved).in(lot.unit());
    }

    private Map<String, Lot> lots(Collection<String> ids) {
        return em.createQuery("from Lot l where l.id in :ids", Lot.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(lot -> lot.id, lot -> lot));
    }

    private Map<Part, List<Declared>> covers(Set<String> lots, AsOf asOf) {
        Map<Part, List<Declared>> covers = new HashMap<>();
        for (Cover cover : known(em.createQuery("from Cover" + KNOWN, Cover.class), lots, asOf)) {
            covers.computeIfAbsent(
                            new Part(cover.lot, cover.status.name()),
                            part -> new java.util.ArrayList<>())
                    .add(new Declared(cover.declaration, cover.number.printed(), cover.item));
        }
        return covers;
    }

    private Map<Part, LocalDate> terms(Set<String> lots, AsOf asOf) {
        Map<Part, LocalDate> terms = new HashMap<>();
        Set<Part> seen = new HashSet<>();
        var query = em.createQuery("from StorageTerm" + KNOWN, StorageTerm.class);
        for (StorageTerm term : known(query, lots, asOf)) {
            Part part = new Part(term.lot, term.status.name());
            if (seen.add(part)) {
                terms.put(part, term.until);
            }
        }
        return terms;
    }

    private <T> List<T> known(TypedQuery<T> query, Set<String> lots, AsOf asOf) {
        return query.setParameter("lots", lots)
                .setParameter("asOf", moment(asOf))
                .setParameter("knownAt", known(asOf))
                .getResultList();
    }

    private Instant moment(AsOf asOf) {
        return asOf == null ? clock.now() : asOf.moment();
    }

    private Instant known(AsOf asOf) {
        return asOf == null ? clock.now() : asOf.known();
    }
}
