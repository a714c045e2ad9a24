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

/** The list of containers, within the scope of who asks. */
@ApplicationScoped
@Retried
@Transactional
public class Containers {

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject Holds holds;
    @Inject Silence silence;

    /**
     * @param after number of the last container of the page before; null for the first page
     */
    public List<ContainerView> list(ContainerFilter filter, String after, int limit) {
        ContainerQuery query = new ContainerQuery(filter, after, actor.get());
        TypedQuery<Container> page =
                em.createQuery(
                        "select c from Container c" + query.where() + " order by c.number",
                        Container.class);
        query.parameters().forEach(page::setParameter);
        List<Container> found = page.setMaxResults(limit).getResultList();
        Map<String, List<String>> held = holds.lasting(found.stream().map(c -> c.number).toList());
        Set<String> silent = silence.among(found.stream().map(c -> c.number).toList());
        return found.stream()
                .map(c -> ContainerView.of(c, held.getOrDefault(c.number, List.of()), silent))
                .toList();
    }

    public long count(ContainerFilter filter) {
        ContainerQuery query = new ContainerQuery(filter, null, actor.get());
        TypedQuery<Long> counted =
                em.createQuery("select count(c) from Container c" + query.where(), Long.class);
        query.parameters().forEach(counted::setParameter);
        return counted.getSingleResult();
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
