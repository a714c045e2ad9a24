package org.caravanserai.inventory.picking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.inventory.ledger.Lots;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;

/** Finds pick lists, their lines and what was fetched. */
@ApplicationScoped
class PickSheets {

    private static final FacilityCode NOWHERE = FacilityCode.parse("XX-0");

    @Inject EntityManager em;
    @Inject Lots lots;
    @Inject CurrentActor actor;

    /**
     * @throws NotFound when there is none in the actor's scope
     */
    PickList get(String number) {
        PickList list = em.find(PickList.class, PickNumber.read(number));
        if (list == null || !actor.get().sees(list.site)) {
            throw new NotFound("pick-list", number);
        }
        return list;
    }

    /**
     * The list with its lots, locked until the transaction ends.
     *
     * @throws Refusal {@code pick-closed} when it left or was cancelled
     */
    PickList open(String number) {
        PickList list = get(number);
        lots.locked(lotsOf(list));
        em.refresh(list, LockModeType.PESSIMISTIC_WRITE);
        if (list.state != PickState.OPEN) {
            throw new Refusal("pick-closed", number, list.state.name());
        }
        return list;
    }

    /**
     * The same, in hand of who asks.
     *
     * @throws Refusal {@code pick-in-hand} when somebody else fetches
     */
    PickList inHand(String number) {
        PickList list = open(number);
        String user = actor.get().user();
        if (list.inHand != null && !list.inHand.equals(user)) {
            throw new Refusal("pick-in-hand", number, list.inHand);
        }
        list.inHand = user;
        return list;
    }

    private List<LotId> lotsOf(PickList list) {
        return em.createQuery(
                        "select distinct l.account.lot from PickLine l where l.list = :list",
                        String.class)
                .setParameter("list", list.id)
                .getResultStream()
                .map(LotId::parse)
                .toList();
    }

    List<PickLine> lines(PickList list) {
        return em.createQuery(
                        "from PickLine l where l.list = :list order by l.line", PickLine.class)
                .setParameter("list", list.id)
                .getResultList();
    }

    /** The last taking that nobody undid. */
    Optional<PickMark> lastMark(PickList list) {
        return em.createQuery(
                        "select m from PickMark m where m.undoneAt is null and m.line in (select"
                                + " l.id from PickLine l where l.list = :list) order by m.id desc",
                        PickMark.class)
                .setParameter("list", list.id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * @param facility null for all sites the actor sees
     * @param closed whether those that are over are wanted, too
     */
    Stream<PickList> list(FacilityCode facility, boolean closed) {
        Set<FacilityCode> sites = actor.get().sites();
        return em.createQuery(
                        "from PickList p where (:everywhere = true or p.site in :sites)"
                                + " and (:all = true or p.site = :site)"
                                + " and (:closed = true or p.state = :open) order by p.id desc",
                        PickList.class)
                .setParameter("everywhere", sites.isEmpty())
                .setParameter("sites", sites.isEmpty() ? Set.of(NOWHERE) : sites)
                .setParameter("all", facility == null)
                .setParameter("site", facility)
                .setParameter("closed", closed)
                .setParameter("open", PickState.OPEN)
                .getResultStream();
    }
}
