package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.time.HouseClock;
import org.hibernate.Session;

/** Finds containers and enters those nobody announced. Works inside the caller's transaction. */
@ApplicationScoped
public class Register {

    @Inject EntityManager em;
    @Inject HouseClock clock;

    public Optional<Container> find(ContainerNumber number) {
        return Optional.ofNullable(em.find(Container.class, number.value()));
    }

    /** Those of the numbers that are registered. */
    public List<Container> known(Collection<ContainerNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Container c where c.number in :numbers",
                                Container.class)
                        .setParameter(
                                "numbers", numbers.stream().map(ContainerNumber::value).toList())
                        .getResultList();
    }

    /** The containers of these numbers, entered first where they are new, in the given order. */
    public Map<ContainerNumber, Container> entered(Collection<ContainerNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<ContainerNumber> all = numbers.stream().distinct().toList();
        List<Container> known =
                em.unwrap(Session.class)
                        .byMultipleIds(Container.class)
                        .multiLoad(all.stream().map(ContainerNumber::value).toList());
        Map<ContainerNumber, Container> entered = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Container found = known.get(i);
            entered.put(all.get(i), found == null ? fresh(all.get(i)) : found);
        }
        return entered;
    }

    public Container entered(ContainerNumber number) {
        Container known = em.find(Container.class, number.value());
        return known == null ? fresh(number) : known;
    }

    private Container fresh(ContainerNumber number) {
        Container container = new Container(number, clock.now());
        em.persist(container);
        return container;
    }
}
