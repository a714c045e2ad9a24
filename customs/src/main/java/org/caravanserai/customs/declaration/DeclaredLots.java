package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caravanserai.customs.guarantee.GuaranteeLedger;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.hibernate.Session;

/** The lots a declaration names, as customs' own account knows them. */
@ApplicationScoped
class DeclaredLots {

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject GuaranteeLedger guarantees;
    @Inject HouseClock clock;

    /**
     * Locks everything that a filing, release or withdrawal of the declaration may touch, and reads
     * it as it is then.
     *
     * @throws NotFound if there is none
     */
    Declaration locked(long id) {
        PartyId client =
                em.createQuery("select d.client from Declaration d where d.id = :id", PartyId.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> unknown(id));
        List<LockKey> keys = goodsKeys(id);
        keys.addAll(coverKeys(id, client));
        locks.acquire(keys);
        return read(id);
    }

    /**
     * Locks the declaration and its goods, and reads it as it is then. What covers it is locked
     * when it changes ({@link Cover}): all declarations of a client share its money, and nearly all
     * a guarantee, so that whoever computes must not hold them.
     *
     * @throws NotFound if there is none
     */
    Declaration goodsLocked(long id) {
        locks.acquire(goodsKeys(id));
        return read(id);
    }

    /** Locks what covers a declaration whose goods are locked. */
    void lockCover(Declaration declaration) {
        locks.acquire(coverKeys(declaration.id, declaration.client));
    }

    private static NotFound unknown(long id) {
        return new NotFound("declaration", DeclarationId.print(id));
    }

    private Declaration read(long id) {
        Declaration declaration = em.find(Declaration.class, id);
        if (declaration == null) {
            throw unknown(id);
        }
        if (declaration.version != version(id)) {
            em.refresh(declaration);
        }
        return declaration;
    }

    /**
     * The version that stands now; reading a thousand items a second time only where it differs.
     */
    private int version(long id) {
        return em.createQuery("select d.version from Declaration d where d.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private List<LockKey> goodsKeys(long id) {
        List<LockKey> keys = new ArrayList<>();
        keys.add(LockKey.declaration(DeclarationId.print(id)));
        em.createQuery(
                        "select i.lot, i.container, i.boxes from DeclarationItem i"
                                + " where i.declaration.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(
                        row -> {
                            if (row[0] != null) {
                                keys.add(LockKey.lot((LotId) row[0]));
                            } else {
                                Json.boxes((String) row[2])
                                        .numbers()
                                        .forEach(box -> keys.add(LockKey.container(box)));
                            }
                            if (row[1] != null) {
                                keys.add(LockKey.container((ContainerNumber) row[1]));
                            }
                        });
        return keys;
    }

    private List<LockKey> coverKeys(long id, PartyId client) {
        List<LockKey> keys = new ArrayList<>();
        keys.add(LockKey.money(client.value()));
        guarantees
                .candidates(client, OfficeCalendar.day(clock.now()))
                .forEach(guarantee -> keys.add(LockKey.guarantee(guarantee.id())));
        em.createQuery(
                        "select d.guarantee from Declaration d where d.id = :id"
                                + " and d.guarantee is not null"
                                + " union select p.guarantee from Placement p, DeclarationItem i"
                                + " where i.declaration.id = :id and p.lot = i.lot"
                                + " and p.guarantee is not null",
                        String.class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(guarantee -> keys.add(LockKey.guarantee(guarantee)));
        return keys;
    }

    Account account(LotId lot) {
        return lot == null ? null : em.find(Account.class, lot.value());
    }

    /**
     * Reads the accounts of many lots at once, so that none is read alone afterwards. They are not
     * to be changed: no flush looks at them again.
     */
    void read(Collection<LotId> named) {
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from customs.account where lot = any(:lots)", Account.class)
                .setParameter("lots", named.stream().map(LotId::value).toArray(String[]::new))
                .setReadOnly(true)
                .getResultList();
    }

    /** The measures of an item as the account of its lot counts them. */
    Measures counted(DeclarationItem item) {
        Account account = account(item.lot);
        return account == null ? item.measures : account.counted(item.measures);
    }

    /** Last day of shelf or sale life: what the item says, else what the label of its lot said. */
    LocalDate usableUntil(DeclarationItem item) {
        LocalDate said = item.usableUntil();
        Account account = said == null ? account(item.lot) : null;
        return account == null ? said : account.shelfUntil();
    }

    /** What the items take of lots; goods that are still on the way are of none. */
    List<DeclaredGoods> goods(Collection<DeclarationItem> items) {
        return items.stream()
                .filter(item -> item.lot != null)
                .map(i -> new DeclaredGoods(i.number, i.lot, counted(i), i.container))
                .toList();
    }
}
