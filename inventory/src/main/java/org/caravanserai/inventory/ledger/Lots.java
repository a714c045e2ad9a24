package org.caravanserai.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.inventory.warehouse.Keeping;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.inventory.warehouse.PlaceRow;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.NotFound;
import org.hibernate.Session;

/** Opens, finds and locks lots. */
@ApplicationScoped
public class Lots {

    /** A place is found by site and code, which one index answers. */
    private static final String WHERE =
            "select "
                    + LotRow.COLUMNS
                    + ", "
                    + PlaceRow.columns("f")
                    + ", "
                    + PlaceRow.columns("t")
                    + " from inventory.lot l left join inventory.place f on f.site = l.site"
                    + " and f.code = ? left join inventory.place t on t.site = l.site"
                    + " and t.code = ? left join inventory.lot_keeping k on k.id ="
                    + " (select max(w.id) from inventory.lot_keeping w where w.lot = l.id)"
                    + " where l.id = ?";

    @Inject PlainSql sql;
    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject OutsidePermits permits;
    @Inject CurrentActor actor;

    public LotId next() {
        Number number =
                (Number)
                        em.createNativeQuery("select nextval('inventory.lot_seq')", Long.class)
                                .getSingleResult();
        return LotId.of(number.longValue());
    }

    public void open(Lot lot) {
        em.persist(lot);
        if (lot.outsidePermit != null) {
            permits.came(lot);
        }
    }

    /**
     * Locks the lots and their containers for this transaction.
     *
     * @return the lots by id
     * @throws NotFound naming the first lot that is not there or not in the actor's scope
     */
    public Map<LotId, Lot> locked(Collection<LotId> ids) {
        Map<LotId, Lot> lots = known(ids);
        lock(lots.values(), List.of());
        return lots;
    }

    /**
     * The lots by id.
     *
     * @throws NotFound naming the first lot that is not there or not in the actor's scope
     */
    public Map<LotId, Lot> known(Collection<LotId> ids) {
        Map<LotId, Lot> lots = byIds(ids);
        for (LotId id : ids) {
            if (!lots.containsKey(id)) {
                throw new NotFound("lot", id);
            }
        }
        return lots;
    }

    /** A lot, how it is to be kept, and bins of its site by code. */
    public record Where(Lot lot, Keeping keeping, Map<String, Place> bins) {}

    /**
     * The lot, and those of the two bins that its site has, in one question.
     *
     * @throws NotFound when the lot is not there or out of scope
     */
    public Where known(LotId id, String from, String to) {
        return sql.rows(WHERE, Lots::where, from, to, id.value()).stream()
                .filter(found -> inScope(found.lot()))
                .findFirst()
                .orElseThrow(() -> new NotFound("lot", id));
    }

    private static Where where(ResultSet row) throws SQLException {
        Lot lot = LotRow.lot(row);
        Map<String, Place> bins = new HashMap<>();
        for (int bin = 0; bin < 2; bin++) {
            Place place = PlaceRow.read(row, LotRow.WIDTH + 1 + bin * PlaceRow.WIDTH);
            if (place != null) {
                bins.put(place.code(), place);
            }
        }
        return new Where(lot, LotRow.keeping(row, lot), bins);
    }

    /** Locks the lots, their containers and the bins that are to be filled, all in one go. */
    public void lock(Collection<Lot> lots, Collection<Place> filled) {
        Set<LockKey> keys = new HashSet<>();
        for (Lot lot : lots) {
            keys.add(LockKey.container(lot.container()));
            keys.add(LockKey.lot(lot.id()));
        }
        filled.forEach(bin -> keys.add(LockKey.place(bin.root())));
        locks.acquire(keys);
    }

    /** Those of the lots that the actor may see. */
    public Map<LotId, Lot> byIds(Collection<LotId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> keys = ids.stream().map(LotId::value).distinct().toList();
        List<Lot> found = em.unwrap(Session.class).byMultipleIds(Lot.class).multiLoad(keys);
        return inScope(found.stream().filter(Objects::nonNull))
                .collect(Collectors.toMap(Lot::id, Function.identity()));
    }

    /** The lots that came in a container, oldest first, as far as the actor may see them. */
    public List<Lot> of(ContainerNumber container) {
        return inScope(
                        em.createQuery(
                                        "from Lot l where l.container = :container order by l.id",
                                        Lot.class)
                                .setParameter("container", container)
                                .getResultStream())
                .toList();
    }

    /** The lots of a consignment, oldest first, as far as the actor may see them. */
    public List<Lot> of(String consignment) {
        return inScope(
                        em.createQuery(
                                        "from Lot l where l.consignment = :note order by l.id",
                                        Lot.class)
                                .setParameter("note", consignment)
                                .getResultStream())
                .toList();
    }

    private Stream<Lot> inScope(Stream<Lot> lots) {
        return lots.filter(this::inScope);
    }

    private boolean inScope(Lot lot) {
        return actor.get().sees(lot.site()) && actor.get().sees(lot.ownerId);
    }
}
