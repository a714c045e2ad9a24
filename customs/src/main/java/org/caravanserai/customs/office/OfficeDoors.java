package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/** How each office is reached; the training office stands for every one that is not named. */
@ApplicationScoped
@Retried
@Transactional
public class OfficeDoors {

    private static final Pattern OFFICE = Pattern.compile("[0-9]{5}|[0-9]{8}");

    @Inject EntityManager em;
    @Inject TrainingOffice training;
    @Inject FileOffice files;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** The door of one office. */
    public record Door(String office, DoorKind kind, String changedBy, Instant changedAt) {}

    DoorKind kind(String office) {
        OfficeDoor door = em.find(OfficeDoor.class, office);
        return door == null ? DoorKind.TRAINING : door.kind;
    }

    CustomsOffice of(String office) {
        return kind(office) == DoorKind.TRAINING ? training : files;
    }

    public List<Door> list() {
        return em.createQuery("from OfficeDoor order by office", OfficeDoor.class)
                .getResultStream()
                .map(d -> new Door(d.office, d.kind, d.changedBy, d.changedAt))
                .toList();
    }

    /**
     * @throws InvalidInput {@code office-format} or {@code required}
     */
    public void open(String office, DoorKind kind) {
        if (office == null || !OFFICE.matcher(office).matches()) {
            throw InvalidInput.of("office", "office-format");
        }
        if (kind == null) {
            throw InvalidInput.of("kind", "required");
        }
        OfficeDoor before = em.find(OfficeDoor.class, office);
        OfficeDoor door = before == null ? new OfficeDoor() : before;
        door.office = office;
        door.kind = kind;
        door.changedBy = actor.get().user();
        door.changedAt = clock.now();
        if (before == null) {
            em.persist(door);
        }
        em.flush();
    }
}
