package org.caravanserai.shipments.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.locking.LockKey;
import org.caravanserai.kernel.locking.Locks;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.container.Containers;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/** Which navigation seal is on which container: a device is on one at a time. */
@ApplicationScoped
@Retried
@Transactional
public class NavigationSeals {

    private static final Pattern DEVICE = Pattern.compile("[A-Z0-9][A-Z0-9-]{3,39}");

    @Inject EntityManager em;
    @Inject Locks locks;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;
    @Inject Containers containers;
    @Inject Network network;

    /** Devices that are or were on a container, the newest first. */
    public List<NavigationSeal> on(ContainerNumber number) {
        return em.createQuery(
                        "select d from NavigationSealDevice d where d.container = :container"
                                + " order by d.id desc",
                        Device.class)
                .setParameter("container", number.value())
                .getResultStream()
                .map(Device::view)
                .toList();
    }

    /** The containers a device is or was on, the newest first, as far as the actor sees them. */
    public List<NavigationSeal> of(String device) {
        return em.createQuery(
                        "select d from NavigationSealDevice d where d.device = :device"
                                + " order by d.id desc",
                        Device.class)
                .setParameter("device", known(device))
                .getResultStream()
                .map(Device::view)
                .filter(d -> containers.find(ContainerNumber.asReceived(d.container())).isPresent())
                .toList();
    }

    /**
     * @throws Refusal {@code navigation-seal-elsewhere} while the device is on another container
     */
    public NavigationSeal fix(ContainerNumber number, String device, String facility) {
        String id = known(device);
        locks.acquire(
                LockKey.container(number), new LockKey(LockKey.Kind.CONTAINER, "device:" + id));
        containers.one(number);
        Facility at =
                network.find(facility == null ? "" : facility)
                        .orElseThrow(() -> InvalidInput.of("facility", "required"));
        lasting(id)
                .ifPresent(
                        on -> {
                            throw new Refusal("navigation-seal-elsewhere", id, on.container);
                        });
        Device fixed = new Device(id, number.value(), at.code(), clock.now(), actor.get().user());
        em.persist(fixed);
        em.flush();
        return fixed.view();
    }

    /**
     * @throws NotFound {@code navigation-seal} if the device is not on the container
     */
    public NavigationSeal remove(ContainerNumber number, String device) {
        String id = known(device);
        locks.acquire(
                LockKey.container(number), new LockKey(LockKey.Kind.CONTAINER, "device:" + id));
        containers.one(number);
        Device on =
                lasting(id)
                        .filter(d -> d.container.equals(number.value()))
                        .orElseThrow(() -> new NotFound("navigation-seal", id));
        on.removedAt = clock.now();
        on.removedBy = actor.get().user();
        em.flush();
        return on.view();
    }

    private Optional<Device> lasting(String device) {
        return em.createQuery(
                        "select d from NavigationSealDevice d where d.device = :device"
                                + " and d.removedAt is null",
                        Device.class)
                .setParameter("device", device)
                .getResultStream()
                .findFirst();
    }

    private static String known(String given) {
        String device = given == null ? "" : Given.collapsed(given).toUpperCase(Locale.ROOT);
        if (!DEVICE.matcher(device).matches()) {
            throw InvalidInput.of("device", "navigation-seal-format");
        }
        return device;
    }
}
