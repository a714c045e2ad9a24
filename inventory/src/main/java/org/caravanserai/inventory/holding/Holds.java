package org.caravanserai.inventory.holding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.Balances;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.Places;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.event.GoodsHeld;
import org.caravanserai.kernel.event.HoldLifted;
import org.caravanserai.kernel.event.HoldSubject;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Which goods are held. Holds arrive as facts, whoever placed them: a clerk, customs, or the gate
 * that saw a wrong seal.
 */
@ApplicationScoped
public class Holds {

    private static final String STANDING =
            "select subject_kind, subject_id, code, reason from inventory.hold"
                    + " where subject_id = any(?) and lifted_at is null"
                    + " order by placed_at desc, id desc";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject Places book;
    @Inject Balances balances;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    void on(@Observes @Priority(2000) GoodsHeld held) {
        if (standing(held.on(), held.hold()).isEmpty()) {
            em.persist(new Hold(held, actor.get().user(), clock.now()));
        }
    }

    void on(@Observes @Priority(2000) HoldLifted lifted) {
        standing(lifted.on(), lifted.hold())
                .ifPresent(hold -> hold.lift(lifted, actor.get().user(), clock.now()));
    }

    /**
     * Names a problem when the lot, the container it came in, or all goods of its owner are held.
     */
    public Optional<Problem> problem(Lot lot, String field) {
        return look(List.of(lot), List.of()).problem(lot, field);
    }

    /**
     * Names a problem when goods of the lot are held at that place: themselves, or by the unit or
     * the bin they stand on.
     */
    public Optional<Problem> problem(Lot lot, Place at, String field) {
        StandingHolds standing = look(List.of(lot), List.of(at));
        return standing.problem(lot, field).or(() -> standing.problem(at, field));
    }

    /** The holds that stand on any of them, or on what a place stands in, read in one go. */
    public StandingHolds look(Collection<Lot> lots, Collection<Place> places) {
        Map<Long, List<HoldSubject>> around = new HashMap<>();
        places.forEach(place -> around.put(place.id(), around(place)));
        Set<String> subjects =
                Stream.concat(
                                lots.stream().flatMap(StandingHolds::subjects),
                                around.values().stream().flatMap(List::stream))
                        .map(HoldSubject::id)
                        .collect(Collectors.toSet());
        Map<HoldSubject, StandingHolds.Stop> standing = new HashMap<>();
        sql.rows(STANDING, row -> standing.putIfAbsent(subject(row), stop(row)), subjects);
        return new StandingHolds(standing, around);
    }

    /** What may be held around goods at a place: the units they stand on, and the bin. */
    private List<HoldSubject> around(Place place) {
        return book.upToBin(place).stream().map(Holds::subject).toList();
    }

    private static HoldSubject subject(Place place) {
        return place.unit()
                ? new HoldSubject(HoldSubject.Kind.UNIT, place.code())
                : subject(place.site(), place.code());
    }

    private static HoldSubject subject(ResultSet row) throws SQLException {
        return new HoldSubject(HoldSubject.Kind.valueOf(row.getString(1)), row.getString(2));
    }

    private static StandingHolds.Stop stop(ResultSet row) throws SQLException {
        return new StandingHolds.Stop(row.getString(3), row.getString(4));
    }

    /** Codes of the bins of a site that are held. */
    public Set<String> bins(FacilityCode site) {
        String begin = site.value() + "/";
        return em.createQuery(
                        "select h.subject from Hold h where h.kind = :kind and h.liftedAt is null"
                                + " and h.subject like :begin",
                        String.class)
                .setParameter("kind", HoldSubject.Kind.BIN)
                .setParameter("begin", begin + "%")
                .getResultStream()
                .map(subject -> subject.substring(begin.length()))
                .collect(Collectors.toSet());
    }

    static HoldSubject subject(FacilityCode site, String bin) {
        return new HoldSubject(HoldSubject.Kind.BIN, site.value() + "/" + bin);
    }

    /**
     * All holds of the lot, of the container it came in and of its owner, and those that stand on
     * units and bins where it lies now; the latest first.
     */
    public List<HoldShown> of(Lot lot) {
        Set<HoldSubject> own = StandingHolds.subjects(lot).collect(Collectors.toSet());
        Set<HoldSubject> all = new HashSet<>(own);
        book.byIds(balances.places(lot.id())).values().forEach(at -> all.addAll(around(at)));
        return em.createQuery(
                        "from Hold h where h.subject in :subjects"
                                + " order by h.placedAt desc, h.id desc",
                        Hold.class)
                .setParameter("subjects", all.stream().map(HoldSubject::id).toList())
                .getResultStream()
                .map(Holds::shown)
                .filter(hold -> (hold.liftedAt() == null ? all : own).contains(hold.on()))
                .toList();
    }

    Optional<Hold> standing(HoldSubject on, String code) {
        return em.createQuery(
                        "from Hold h where h.kind = :kind and h.subject = :id and h.code = :code"
                                + " and h.liftedAt is null",
                        Hold.class)
                .setParameter("kind", on.kind())
                .setParameter("id", on.id())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    static HoldShown shown(Hold hold) {
        return new HoldShown(
                new HoldSubject(hold.kind, hold.subject),
                hold.code,
                hold.reason,
                hold.ground,
                hold.placedBy,
                hold.placedAt,
                hold.liftedBy,
                hold.liftedAt,
                hold.liftReason);
    }
}
