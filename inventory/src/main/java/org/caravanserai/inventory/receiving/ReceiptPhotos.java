package org.caravanserai.inventory.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** The photographs of a receipt: what a shortage, a damage or a broken seal looked like. */
@ApplicationScoped
@Retried
@Transactional
public class ReceiptPhotos {

    private static final int MOST = 60;

    @Inject EntityManager em;
    @Inject Receipts receipts;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * Keeps a photograph; also of a receipt that is complete, because some damage shows later.
     *
     * @param line goods line; 0 for the container itself
     * @throws NotFound when there is no such receipt in scope
     * @throws InvalidInput on {@code line} or {@code photo}
     * @throws Refusal {@code photos-enough}
     */
    public PhotoShown add(String number, int line, byte[] file) {
        Receipt receipt = receipts.get(number);
        boolean known = line == 0 || receipts.lines(receipt).stream().anyMatch(l -> l.line == line);
        if (!known) {
            throw InvalidInput.of("line", "unknown-line", line, receipts.lines(receipt).size());
        }
        if (of(number).size() >= MOST) {
            throw new Refusal("photos-enough", MOST);
        }
        Photograph photo = Photograph.of(file);
        ReceiptPhoto kept = new ReceiptPhoto(receipt, line, photo, actor.get().user(), clock.now());
        em.persist(kept);
        em.flush();
        return new PhotoShown(kept.id, line, kept.takenBy, kept.takenAt);
    }

    /** In the order of the lines. */
    public List<PhotoShown> of(String number) {
        return em.createQuery(
                        "select p.id, p.line, p.takenBy, p.takenAt from ReceiptPhoto p"
                                + " where p.receipt = :receipt order by p.line, p.id",
                        Object[].class)
                .setParameter("receipt", receipts.get(number).id)
                .getResultStream()
                .map(
                        row ->
                                new PhotoShown(
                                        (Long) row[0],
                                        (Integer) row[1],
                                        (String) row[2],
                                        (Instant) row[3]))
                .toList();
    }

    /**
     * @return JPEG
     * @throws NotFound when the receipt has no such photograph
     */
    public byte[] picture(String number, long id) {
        return photo(number, id).picture;
    }

    /** The same, small. */
    public byte[] thumbnail(String number, long id) {
        return photo(number, id).thumbnail;
    }

    private ReceiptPhoto photo(String number, long id) {
        ReceiptPhoto photo = em.find(ReceiptPhoto.class, id);
        if (photo == null || photo.receipt != receipts.get(number).id) {
            throw new NotFound("photo", id);
        }
        return photo;
    }
}
