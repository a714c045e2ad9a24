package org.caravanserai.shipments.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.ContainerNumber;

/**
 * Sets and lifts holds on containers, at most one of a code at a time. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
public class Holds {

    /** Goods of the container are not yet released by customs. */
    public static final String CUSTOMS = "CUSTOMS";

    /** The seal is not the announced one. */
    public static final String SEAL = "SEAL";

    private static final int LONGEST_REASON = 500;

    @Inject EntityManager em;

    public void set(ContainerNumber container, String code, String reason, Instant since) {
        if (lasting(container, code).isEmpty()) {
            em.persist(new Hold(container.value(), code, shortened(reason), since));
        }
    }

    public void lift(ContainerNumber container, String code, String reason, Instant at) {
        lasting(container, code)
                .ifPresent(
                        hold -> {
                            hold.lifted = at;
                            hold.liftedReason = shortened(reason);
                        });
    }

    public boolean has(ContainerNumber container, String code) {
        return lasting(container, code).isPresent();
    }

    private Optional<Hold> lasting(ContainerNumber container, String code) {
        return em.createQuery(
                        "select h from ContainerHold h where h.container = :container and h.code ="
                                + " :code and h.lifted is null",
                        Hold.class)
                .setParameter("container", container.value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All holds of a container, the newest first. */
    public List<HoldView> of(ContainerNumber container) {
        return em.createQuery(
                        "select h from ContainerHold h where h.container = :container order by h.id"
                                + " desc",
                        Hold.class)
                .setParameter("container", container.value())
                .getResultStream()
                .map(h -> new HoldView(h.code, h.reason, h.since, h.lifted))
                .toList();
    }

    /** Codes of the lasting holds of each container; a container without any is left out. */
    public Map<String, List<String>> lasting(Collection<String> containers) {
        if (containers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select h from ContainerHold h where h.container in :containers and"
                                + " h.lifted is null order by h.code",
                        Hold.class)
                .setParameter("containers", containers)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                h -> h.container,
                                Collectors.mapping(h -> h.code, Collectors.toList())));
    }

    private static String shortened(String reason) {
        String text = reason == null ? "" : reason;
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
