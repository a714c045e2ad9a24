package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockPage;
import org.caravanserai.inventory.ledger.StockRow;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/** Whole units as people read them, with as many questions for a page as for one unit. */
@ApplicationScoped
class UnitPictures {

    @Inject EntityManager em;
    @Inject UnitBook book;
    @Inject Places places;
    @Inject StockView stock;
    @Inject HouseClock clock;

    List<UnitShown> of(List<Place> units, TwoTimes times) {
        if (units.isEmpty()) {
            return List.of();
        }
        Around around = new Around(units, times);
        return units.stream().map(around::shown).toList();
    }

    /** What is known around some units at a moment. */
    private final class Around {

        private final Map<Long, HandlingUnit> made;
        private final Map<Long, List<UnitMove>> moves;
        private final Map<Long, List<UnitLabel>> labels;
        private final Map<Long, List<Place>> on;
        private final Map<String, List<StockRow>> goods = new HashMap<>();
        private final Map<Long, Place> named;

        Around(List<Place> units, TwoTimes times) {
            Instant moment = times.moment(clock.now());
            Instant known = times.known(clock.now());
            List<Long> ids = units.stream().map(Place::id).toList();
            made =
                    em.createQuery("from HandlingUnit h where h.place in :ids", HandlingUnit.class)
                            .setParameter("ids", ids)
                            .getResultStream()
                            .collect(Collectors.toMap(unit -> unit.place, unit -> unit));
            moves = book.moves(ids);
            moves.values().forEach(all -> all.removeIf(move -> !move.known(moment, known)));
            labels = book.labels(ids);
            labels.values().forEach(all -> all.removeIf(label -> !label.known(moment, known)));
            on = book.on(ids, times);
            lie(StockFilter.ALL.places(ids).at(times));
            Set<Long> wanted = new HashSet<>();
            units.forEach(unit -> wanted.addAll(List.of(unit.standsIn(), unit.root())));
            moves.values().stream()
                    .flatMap(List::stream)
                    .flatMap(move -> Stream.of(move.standsIn, move.bin))
                    .forEach(wanted::add);
            named = places.byIds(wanted);
        }

        private void lie(StockFilter here) {
            String cursor = null;
            do {
                StockPage page = stock.list(here, StockView.MOST, cursor);
                page.items()
                        .forEach(
                                row ->
                                        goods.computeIfAbsent(
                                                        row.location(), first -> new ArrayList<>())
                                                .add(row));
                cursor = page.nextCursor();
            } while (cursor != null);
        }

        UnitShown shown(Place place) {
            HandlingUnit unit = made.get(place.id());
            List<UnitMove> stays = moves.getOrDefault(place.id(), List.of());
            List<String> numbers =
                    labels.getOrDefault(place.id(), List.of()).stream()
                            .map(label -> label.sscc)
                            .toList();
            String number = numbers.isEmpty() ? place.code() : numbers.get(numbers.size() - 1);
            return new UnitShown(
                    Sscc.parse(number),
                    unit.kind,
                    place.site(),
                    code(stays.isEmpty() ? place.standsIn() : stays.get(0).standsIn),
                    code(stays.isEmpty() ? place.root() : stays.get(0).bin),
                    unit.madeBy,
                    unit.madeAt,
                    numbers.stream().filter(sscc -> !sscc.equals(number)).toList(),
                    on.getOrDefault(place.id(), List.of()).stream()
                            .map(inner -> Sscc.parse(inner.code()))
                            .toList(),
                    goods.getOrDefault(place.code(), List.of()).stream()
                            .map(UnitShown.Goods::of)
                            .toList(),
                    stays.stream().map(this::stay).toList(),
                    List.of());
        }

        private UnitShown.Stay stay(UnitMove move) {
            return new UnitShown.Stay(
                    code(move.standsIn),
                    code(move.bin),
                    move.actor,
                    move.effectiveAt,
                    move.outsidePermit);
        }

        private String code(long place) {
            return named.get(place).code();
        }
    }
}
