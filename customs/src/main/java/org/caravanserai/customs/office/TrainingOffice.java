package org.caravanserai.customs.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import org.caravanserai.customs.declaration.OfficeAnswers.FiledDeclaration;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/**
 * An office for training: it answers by its settings and nothing else, so the same filing is always
 * answered alike. It is no customs authority.
 */
@ApplicationScoped
@Retried
@Transactional
public class TrainingOffice implements CustomsOffice {

    private static final int LONGEST_DELAY = 3600;

    /** Reason of what the training office refuses by its settings. */
    static final String REFUSAL = "training-refusal";

    @Inject EntityManager em;
    @Inject FilingQueueRows queue;
    @Inject HouseClock clock;

    public TrainingOfficeSettings settings() {
        TrainingOfficeRow row = row();
        return new TrainingOfficeSettings(
                row.lane, row.down, row.delaySeconds, row.asksDocuments, row.outcome);
    }

    /**
     * @throws InvalidInput {@code required} or {@code delay-out-of-range}
     */
    public void change(TrainingOfficeSettings settings) {
        if (settings.lane() == null) {
            throw InvalidInput.of("lane", "required");
        }
        if (settings.outcome() == null) {
            throw InvalidInput.of("outcome", "required");
        }
        if (settings.delaySeconds() < 0 || settings.delaySeconds() > LONGEST_DELAY) {
            throw InvalidInput.of("delaySeconds", "delay-out-of-range", LONGEST_DELAY);
        }
        TrainingOfficeRow row = row();
        row.lane = settings.lane();
        row.down = settings.down();
        row.delaySeconds = settings.delaySeconds();
        row.asksDocuments = settings.asksDocuments();
        row.outcome = settings.outcome();
        if (!row.down) {
            queue.wake();
        }
        em.flush();
    }

    private TrainingOfficeRow row() {
        return em.find(TrainingOfficeRow.class, TrainingOfficeRow.ONLY);
    }

    @Override
    public boolean open() {
        return !row().down;
    }

    @Override
    public Reply take(FiledDeclaration filed) {
        TrainingOfficeRow row = row();
        if (row.outcome == TrainingOfficeSettings.Outcome.REFUSE_REGISTRATION) {
            return new Refuses(REFUSAL);
        }
        LocalDate today = OfficeCalendar.day(clock.now());
        return new Registers(row.lane, decides(row), () -> number(filed.office(), today));
    }

    @Override
    public String refuses(long declaration) {
        boolean refuses = row().outcome == TrainingOfficeSettings.Outcome.REFUSE_RELEASE;
        return refuses ? REFUSAL : null;
    }

    /** Passes over numbers that somebody typed in by hand. */
    private DeclarationNumber number(String office, LocalDate day) {
        em.createNativeQuery(
                        "insert into customs.office_serial (office, serial_year, last_serial)"
                                + " values (:office, :year, 0) on conflict do nothing")
                .setParameter("office", office)
                .setParameter("year", day.getYear())
                .executeUpdate();
        DeclarationNumber number;
        do {
            number = new DeclarationNumber(office, day, next(office, day.getYear()));
        } while (taken(number));
        return number;
    }

    private int next(String office, int year) {
        em.createNativeQuery(
                        "update customs.office_serial set last_serial = last_serial + 1"
                                + " where office = :office and serial_year = :year")
                .setParameter("office", office)
                .setParameter("year", year)
                .executeUpdate();
        Object serial =
                em.createNativeQuery(
                                "select last_serial from customs.office_serial"
                                        + " where office = :office and serial_year = :year",
                                Integer.class)
                        .setParameter("office", office)
                        .setParameter("year", year)
                        .getSingleResult();
        return ((Number) serial).intValue();
    }

    private boolean taken(DeclarationNumber number) {
        return !em.createQuery("select d.id from Declaration d where d.number = :n", Long.class)
                .setParameter("n", number)
                .getResultList()
                .isEmpty();
    }

    private static Duration decides(TrainingOfficeRow row) {
        Duration delay = Duration.ofSeconds(row.delaySeconds);
        return switch (row.lane) {
            case GREEN -> delay;
            case YELLOW -> row.asksDocuments ? null : delay.multipliedBy(2);
            case RED -> null;
        };
    }
}
