package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.inventory.ledger.StockFilter;
import org.caravanserai.inventory.ledger.StockView;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceKind;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Sscc;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.kernel.time.TwoTimes;

/** Handling units, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class UnitView {

    private static final FacilityCode NOWHERE = FacilityCode.parse("XX-0");
    private static final String NOW =
            " from Place p where p.kind = :kind and (:everywhere = true or p.site in :sites)"
                    + " and (locate(:text, p.code) > 0 or exists (select 1 from Place b"
                    + " where b.id = p.bin and locate(:text, upper(b.code)) > 0))";

    private static final String THEN =
            " from Place p where p.kind = :kind and (:everywhere = true or p.site in :sites)"
                    + " and exists (select 1 from UnitMove m join Place b on b.id = m.bin"
                    + " where m.unit = p.id and (locate(:text, p.code) > 0"
                    + " or locate(:text, upper(b.code)) > 0) and "
                    + UnitBook.LAST
                    + ")";

    @Inject EntityManager em;
    @Inject UnitBook book;
    @Inject Places places;
    @Inject StockView stock;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param number SSCC, also one that the unit carried before
     * @throws NotFound when there is none in the actor's scope
     */
    public UnitShown get(String number) {
        return get(number, TwoTimes.NOW);
    }

    /**
     * The unit as it stood at the moment.
     *
     * @throws NotFound when there is none in the actor's scope, or it was not yet made
     */
    public UnitShown get(String number, TwoTimes times) {
        Place place = book.place(number);
        UnitShown shown = shown(place, times);
        if (shown.stays().isEmpty()) {
            throw new NotFound("handling-unit", number);
        }
        return shown;
    }

    /**
     * Units of the sites the actor sees, the latest first.
     *
     * @param text part of a number or of the bin; empty for all
     */
    public List<UnitShown> list(String text, TwoTimes times, int offset, int limit) {
        return searched("select p", " order by p.id desc", Place.class, text, times)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(place -> shown(place, times))
                .toList();
    }

    public long count(String text, TwoTimes times) {
        return searched("select count(p)", "", Long.class, text, times).getSingleResult();
    }

    private <T> TypedQuery<T> searched(
            String select, String order, Class<T> type, String text, TwoTimes times) {
        Set<FacilityCode> sites = actor.get().sites();
        TypedQuery<T> query =
                em.createQuery(select + (times.current() ? NOW : THEN) + order, type)
                        .setParameter("kind", PlaceKind.UNIT)
                        .setParameter("everywhere", sites.isEmpty())
                        .setParameter("sites", sites.isEmpty() ? Set.of(NOWHERE) : sites)
                        .setParameter("text", text.strip().toUpperCase(Locale.ROOT));
        if (!times.current()) {
            query.setParameter("asOf", times.moment(clock.now()))
                    .setParameter("knownAt", times.known(clock.now()));
        }
        return query;
    }

    private UnitShown shown(Place place, TwoTimes times) {
        Instant moment = times.moment(clock.now());
        Instant known = times.known(clock.now());
        HandlingUnit unit = em.find(HandlingUnit.class, place.id());
        List<UnitMove> moves =
                book.moves(place).stream().filter(move -> move.known(moment, known)).toList();
        long standsIn = moves.isEmpty() ? place.standsIn() : moves.get(0).standsIn;
        long bin = moves.isEmpty() ? place.root() : moves.get(0).bin;
        List<String> labels =
                book.labels(place).stream()
                        .filter(label -> !label.labelledAt.isAfter(moment))
                        .map(label -> label.sscc)
                        .toList();
        String number = labels.isEmpty() ? place.code() : labels.get(labels.size() - 1);
        List<Place> on = times.current() ? book.on(place) : book.on(place, moment, known);
        StockFilter here = StockFilter.ALL.facility(place.site()).location(place.code()).at(times);
        return new UnitShown(
                Sscc.parse(number),
                unit.kind,
                place.site(),
                places.byId(standsIn).code(),
                places.byId(bin).code(),
                unit.madeBy,
                unit.madeAt,
                labels.stream().filter(sscc -> !sscc.equals(number)).toList(),
                on.stream().map(inner -> Sscc.parse(inner.code())).toList(),
                stock.list(here, StockView.MOST, null).items().stream()
                        .map(UnitShown.Goods::of)
                        .toList(),
                moves.stream().map(this::stay).toList(),
                List.of());
    }

    private UnitShown.Stay stay(UnitMove move) {
        return new UnitShown.Stay(
                places.byId(move.standsIn).code(),
                places.byId(move.bin).code(),
                move.actor,
                move.effectiveAt,
                move.outsidePermit);
    }
}
