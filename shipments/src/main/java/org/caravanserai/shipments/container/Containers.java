package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.sieve.Columns;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.sieve.Sifting;

/** The list of containers, within the scope of who asks. */
@ApplicationScoped
@Retried
@Transactional
public class Containers {

    private static final Columns COLUMNS =
            Columns.jpql()
                    .code("container", "c.number")
                    .code("size", "cast(c.sizeType as string)")
                    .code("train", "c.train")
                    .code("where", "cast(c.facility as string)")
                    .code("to", "cast(c.destination as string)")
                    .moment("heard", "c.heardAt")
                    .text("status", "cast(c.status as string)");

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject Holds holds;
    @Inject Silence silence;

    /**
     * @param after number of the last container of the page before; null for the first page
     */
    public List<ContainerView> list(ContainerFilter filter, String after, int limit) {
        ContainerQuery query = new ContainerQuery(filter, after, actor.get());
        return views(asked("select c", query, Sieve.NONE, Container.class).setMaxResults(limit));
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> columns() {
        return COLUMNS.keys();
    }

    /** By number, unless another order is asked for. */
    public List<ContainerView> find(ContainerFilter filter, Sieve sieve, int offset, int limit) {
        ContainerQuery query = new ContainerQuery(filter, null, actor.get());
        return views(
                asked("select c", query, sieve, Container.class)
                        .setFirstResult(offset)
                        .setMaxResults(limit));
    }

    private <T> TypedQuery<T> asked(String select, ContainerQuery query, Sieve sieve, Class<T> as) {
        Sifting sifting = COLUMNS.read(sieve);
        String order = as == Container.class ? sifting.order("c.number") : "";
        TypedQuery<T> asked =
                em.createQuery(
                        select
                                + " from Container c where 1 = 1"
                                + query.where()
                                + sifting.where()
                                + order,
                        as);
        query.parameters().forEach(asked::setParameter);
        return sifting.bind(asked);
    }

    private List<ContainerView> views(TypedQuery<Container> page) {
        List<Container> found = page.getResultList();
        Map<String, List<String>> held = holds.lasting(found.stream().map(c -> c.number).toList());
        Set<String> silent = silence.among(found.stream().map(c -> c.number).toList());
        return found.stream()
                .map(c -> ContainerView.of(c, held.getOrDefault(c.number, List.of()), silent))
                .toList();
    }

    public long count(ContainerFilter filter) {
        return count(filter, Sieve.NONE);
    }

    public long count(ContainerFilter filter, Sieve sieve) {
        ContainerQuery query = new ContainerQuery(filter, null, actor.get());
        return asked("select count(c)", query, sieve, Long.class).getSingleResult();
    }

    /**
     * @throws NotFound if there is none of that number, or not for this actor
     */
    public ContainerView one(ContainerNumber number) {
        return find(number).orElseThrow(() -> new NotFound("container", number.value()));
    }

    /** The same, empty where {@link #one} would throw. */
    public Optional<ContainerView> find(ContainerNumber number) {
        return Optional.ofNullable(em.find(Container.class, number.value()))
                .filter(c -> ContainerQuery.visible(c, actor.get()))
                .map(c -> ContainerView.of(c, held(c.number), silence.among(List.of(c.number))));
    }

    private List<String> held(String number) {
        return holds.lasting(List.of(number)).getOrDefault(number, List.of());
    }

    /** All holds of a container the actor sees, the newest first. */
    public List<HoldView> holds(ContainerNumber number) {
        one(number);
        return holds.of(number);
    }
}
