package org.caravanserai.shipments.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/** Reads announced consignments, within the scope of who asks. */
@ApplicationScoped
@Retried
@Transactional
public class Consignments {

    private static final Columns COLUMNS =
            Columns.jpql()
                    .code("number", "c.number")
                    .code("train", "c.train")
                    .text("parties", "concat(c.consignorName, ' – ', c.consigneeName)")
                    .code(
                            "from-to",
                            "concat(cast(c.origin as string), ' ', cast(c.destination as string))")
                    .moment("announced", "c.announcedAt");

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject AnnouncedGoods goods;

    /**
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public ConsignmentView one(String number) {
        return find(number).orElseThrow(() -> new NotFound("consignment", number));
    }

    /** The same, empty where {@link #one} would throw. */
    public Optional<ConsignmentView> find(String number) {
        return Optional.ofNullable(em.find(Consignment.class, number))
                .filter(c -> visible(c, actor.get()))
                .map(c -> ConsignmentView.of(c, goods.of(Set.of(number)).get(number)));
    }

    /**
     * The notes announced last come first, without their containers.
     *
     * @param q part of a number, a train, a consignor or a consignee; null for all
     */
    public List<ConsignmentView> list(String q, int first, int limit) {
        return list(q, Sieve.NONE, first, limit);
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return COLUMNS.keys();
    }

    public List<ConsignmentView> list(String q, Sieve sieve, int first, int limit) {
        return query("select c", q, sieve, "c.announcedAt desc, c.number", Consignment.class)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(c -> ConsignmentView.of(c, null))
                .toList();
    }

    public long count(String q) {
        return count(q, Sieve.NONE);
    }

    public long count(String q, Sieve sieve) {
        return query("select count(c)", q, sieve, null, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String q, Sieve sieve, String order, Class<T> type) {
        Actor seer = actor.get();
        String where =
                " from Consignment c where (locate(:q, upper(c.number)) > 0 or locate(:q,"
                        + " upper(c.train)) > 0 or locate(:q, upper(c.consignorName)) > 0 or"
                        + " locate(:q, upper(c.consigneeName)) > 0)"
                        + (seer.sites().isEmpty()
                                ? ""
                                : " and (c.origin in :sites or c.destination in :sites)")
                        + (seer.clients().isEmpty()
                                ? ""
                                : " and (c.consignor in :clients or c.consignee in :clients)");
        Sifting sifting = COLUMNS.read(sieve);
        String tail = sifting.where() + (order == null ? "" : sifting.order(order));
        TypedQuery<T> query =
                sifting.bind(em.createQuery(select + where + tail, type))
                        .setParameter("q", q == null ? "" : q.strip().toUpperCase(Locale.ROOT));
        if (!seer.sites().isEmpty()) {
            query.setParameter("sites", seer.sites());
        }
        return seer.clients().isEmpty() ? query : query.setParameter("clients", seer.clients());
    }

    /** Numbers of the notes a container travels or travelled under, the newest first. */
    public List<String> of(ContainerNumber container) {
        return em.createQuery(
                        "select c from Consignment c where exists (select g.id from GoodsLine g"
                                + " where g.consignment = c.number and g.container = :container)"
                                + " order by c.announcedAt desc, c.number",
                        Consignment.class)
                .setParameter("container", container)
                .getResultStream()
                .filter(c -> visible(c, actor.get()))
                .map(c -> c.number)
                .toList();
    }

    /** Of these notes, those that stand on another train than this, with that train. */
    public List<Elsewhere> elsewhere(String train, Collection<String> numbers) {
        return em.createQuery(
                        "select new org.caravanserai.shipments.consignment.Elsewhere(c.number,"
                                + " c.train) from Consignment c where c.number in :numbers"
                                + " and c.train <> :train and c.withdrawnAt is null"
                                + " order by c.number",
                        Elsewhere.class)
                .setParameter("numbers", numbers)
                .setParameter("train", train)
                .getResultList();
    }

    private static boolean visible(Consignment c, Actor actor) {
        boolean place =
                actor.sites().isEmpty()
                        || actor.sites().contains(c.origin)
                        || actor.sites().contains(c.destination);
        boolean client =
                actor.clients().isEmpty()
                        || actor.clients().contains(c.consignor)
                        || actor.clients().contains(c.consignee);
        return place && client;
    }
}
