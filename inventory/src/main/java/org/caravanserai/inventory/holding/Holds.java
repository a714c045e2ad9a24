package org.caravanserai.inventory.holding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.ledger.Lot;
import org.caravanserai.inventory.warehouse.Place;
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

    /** Names a problem when the bin is held: nothing comes in, nothing goes out. */
    public Optional<Problem> problem(Place bin, String field) {
        return look(List.of(), List.of(bin)).problem(bin, field);
    }

    /** The holds that stand on any of them, read in one go. */
    public StandingHolds look(Collection<Lot> lots, Collection<Place> bins) {
        Set<String> subjects = new HashSet<>();
        lots.stream().flatMap(StandingHolds::subjects).map(HoldSubject::id).forEach(subjects::add);
        bins.forEach(bin -> subjects.add(subject(bin.site(), bin.code()).id()));
        Map<HoldSubject, StandingHolds.Stop> standing = new HashMap<>();
        sql.rows(STANDING, row -> standing.putIfAbsent(subject(row), stop(row)), subjects);
        return new StandingHolds(standing);
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

    /** All holds of the lot, of the container it came in and of its owner, the latest first. */
    public List<HoldShown> of(Lot lot) {
        List<HoldShown> holds = new ArrayList<>();
        em.createQuery(
                        "from Hold h where (h.kind = :lot and h.subject = :id)"
                                + " or (h.kind = :container and h.subject = :number)"
                                + " or (h.kind = :owner and h.subject = :party)"
                                + " order by h.placedAt desc, h.id desc",
                        Hold.class)
                .setParameter("lot", HoldSubject.Kind.LOT)
                .setParameter("id", lot.id().value())
                .setParameter("container", HoldSubject.Kind.CONTAINER)
                .setParameter("number", lot.container().value())
                .setParameter("owner", HoldSubject.Kind.OWNER)
                .setParameter("party", lot.owner().id().value())
                .getResultStream()
                .forEach(hold -> holds.add(shown(hold)));
        return holds;
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
