package org.caravanserai.inventory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
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

/** Handling units, to be read. */
@ApplicationScoped
@Retried
@Transactional
public class UnitView {

    private static final FacilityCode NOWHERE = FacilityCode.parse("XX-0");
    private static final String FOUND =
            " from Place p where p.kind = :kind and (:everywhere = true or p.site in :sites)"
                    + " and (locate(:text, p.code) > 0 or exists (select 1 from Place b"
                    + " where b.id = p.bin and locate(:text, upper(b.code)) > 0))";

    @Inject EntityManager em;
    @Inject UnitBook book;
    @Inject Places places;
    @Inject StockView stock;
    @Inject CurrentActor actor;

    /**
     * @param number SSCC, also one that the unit carried before
     * @throws NotFound when there is none in the actor's scope
     */
    public UnitShown get(String number) {
        return shown(book.place(number));
    }

    /**
     * Units of the sites the actor sees, the latest first.
     *
     * @param text part of a number or of the bin; empty for all
     */
    public List<UnitShown> list(String text, int offset, int limit) {
        return searched("select p" + FOUND + " order by p.id desc", Place.class, text)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::shown)
                .toList();
    }

    public long count(String text) {
        return searched("select count(p)" + FOUND, Long.class, text).getSingleResult();
    }

    private <T> TypedQuery<T> searched(String query, Class<T> type, String text) {
        Set<FacilityCode> sites = actor.get().sites();
        return em.createQuery(query, type)
                .setParameter("kind", PlaceKind.UNIT)
                .setParameter("everywhere", sites.isEmpty())
                .setParameter("sites", sites.isEmpty() ? Set.of(NOWHERE) : sites)
                .setParameter("text", text.strip().toUpperCase(Locale.ROOT));
    }

    private UnitShown shown(Place place) {
        HandlingUnit unit = em.find(HandlingUnit.class, place.id());
        StockFilter here = StockFilter.ALL.facility(place.site()).location(place.code());
        return new UnitShown(
                Sscc.parse(place.code()),
                unit.kind,
                place.site(),
                places.byId(place.standsIn()).code(),
                places.byId(place.root()).code(),
                unit.madeBy,
                unit.madeAt,
                book.labels(place).stream()
                        .map(label -> label.sscc)
                        .filter(sscc -> !sscc.equals(place.code()))
                        .toList(),
                book.on(place).stream().map(inner -> Sscc.parse(inner.code())).toList(),
                stock.list(here, StockView.MOST, null).items().stream()
                        .map(UnitShown.Goods::of)
                        .toList(),
                book.moves(place).stream().map(this::stay).toList());
    }

    private UnitShown.Stay stay(UnitMove move) {
        return new UnitShown.Stay(
                places.byId(move.standsIn).code(),
                places.byId(move.bin).code(),
                move.actor,
                move.effectiveAt);
    }
}
