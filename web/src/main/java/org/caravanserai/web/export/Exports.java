package org.caravanserai.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * The files that people have had lists written into: who sees one is who asked for it.
 *
 * <p>How long a file is kept and how many somebody may have written at once are dated values of
 * {@code web.reference_value}.
 */
@ApplicationScoped
@Retried
@Transactional
public class Exports {

    /** A writer that has not been heard of for so long was stopped with its process. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final int PIECE = 1 << 20;
    private static final int NEWEST = 200;

    @Inject EntityManager em;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** The reader's files, the newest first. */
    public List<ExportShown> list() {
        Instant now = clock.now();
        return em.createQuery(
                        "from ExportJob where owner = :owner order by id desc", ExportJob.class)
                .setParameter("owner", actor.get().user())
                .setMaxResults(NEWEST)
                .getResultStream()
                .map(job -> job.shown(now))
                .toList();
    }

    public ExportShown get(long id) {
        return own(id).shown(clock.now());
    }

    /**
     * Enters a file to be written, at once: its writer does not wait for whoever asked.
     *
     * @throws Refusal {@code exports-running} when as many are being written as one person may have
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ExportShown begin(ExportOrder order) {
        int most = value("EXPORT_RUNNING_PER_PERSON");
        long running =
                em.createQuery(
                                "select count(j) from ExportJob j where j.owner = :owner and"
                                        + " j.state = :running",
                                Long.class)
                        .setParameter("owner", actor.get().user())
                        .setParameter("running", ExportState.RUNNING)
                        .getSingleResult();
        if (running >= most) {
            throw new Refusal("exports-running", most);
        }
        ExportJob job = new ExportJob();
        job.page = order.page();
        job.grid = order.grid();
        job.query = order.query();
        job.form = order.form();
        job.fileName = order.fileName();
        job.owner = actor.get().user();
        job.begunAt = clock.now();
        job.beatAt = job.begunAt;
        em.persist(job);
        em.flush();
        return job.shown(job.begunAt);
    }

    /**
     * Says how far the writer has come.
     *
     * @return whether to go on; not when somebody asked to stop
     */
    boolean beat(long id, long rows, Long all) {
        ExportJob job = em.find(ExportJob.class, id);
        if (job == null || job.state != ExportState.RUNNING) {
            return false;
        }
        job.rowsDone = rows;
        job.rowsAll = all;
        job.beatAt = clock.now();
        return !job.stopAsked;
    }

    /** Keeps the whole file, from now on to be fetched. */
    void finish(long id, long rows, Path file) {
        ExportJob job = em.find(ExportJob.class, id);
        job.rowsDone = rows;
        job.rowsAll = rows;
        job.fileBytes = keep(id, file);
        job.keptUntil = today().plusDays(value("EXPORT_KEPT_DAYS"));
        job.end(ExportState.DONE, clock.now());
    }

    private long keep(long id, Path file) {
        long bytes = 0;
        int piece = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(PIECE);
            while (content.length > 0) {
                em.createNativeQuery(
                                "insert into web.export_piece (export_job, piece, content) values"
                                        + " (?1, ?2, ?3)")
                        .setParameter(1, id)
                        .setParameter(2, piece++)
                        .setParameter(3, content)
                        .executeUpdate();
                bytes += content.length;
                content = in.readNBytes(PIECE);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return bytes;
    }

    void end(long id, ExportState how, String failure) {
        ExportJob job = em.find(ExportJob.class, id);
        if (job != null && job.state == ExportState.RUNNING) {
            job.failure = failure;
            job.end(how, clock.now());
        }
    }

    /** Asks the writer to stop; nothing of the file is kept. */
    public ExportShown stop(long id) {
        ExportJob job = own(id);
        if (job.state != ExportState.RUNNING) {
            throw new Refusal("export-not-running", job.fileName);
        }
        job.stopAsked = true;
        em.flush();
        return job.shown(clock.now());
    }

    /** Takes a file away before its day. */
    public void remove(long id) {
        ExportJob job = own(id);
        if (job.state == ExportState.RUNNING) {
            throw new Refusal("export-running", job.fileName);
        }
        em.remove(job);
        em.flush();
    }

    /**
     * A file that can be fetched.
     *
     * @throws Refusal {@code export-not-done} while it cannot
     */
    public ExportShown done(long id) {
        ExportJob job = own(id);
        if (job.state != ExportState.DONE) {
            throw new Refusal("export-not-done", job.fileName);
        }
        return job.shown(clock.now());
    }

    /**
     * A file that was stopped, by somebody or with the program, and may be asked for again.
     *
     * @throws Refusal {@code export-not-broken} for any other
     */
    public ExportShown broken(long id) {
        ExportShown job = own(id).shown(clock.now());
        if (!job.broken()) {
            throw new Refusal("export-not-broken", job.fileName());
        }
        return job;
    }

    /** Writes the pieces of a file that is {@link #done}. */
    public void fetch(long id, OutputStream out) {
        ExportJob job = own(id);
        for (long done = 0, piece = 0; done < job.fileBytes; piece++) {
            byte[] content =
                    (byte[])
                            em.createNativeQuery(
                                            "select content from web.export_piece where export_job"
                                                    + " = ?1 and piece = ?2",
                                            byte[].class)
                                    .setParameter(1, id)
                                    .setParameter(2, piece)
                                    .getSingleResult();
            write(content, out);
            done += content.length;
        }
    }

    private static void write(byte[] content, OutputStream out) {
        try {
            out.write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Ends what a stopped process left behind, and clears files whose day has passed. */
    public void sweep() {
        em.createQuery(
                        "update ExportJob set state = :failed, failure = 'export-interrupted',"
                                + " endedAt = :now where state = :running and beatAt < :silent")
                .setParameter("failed", ExportState.FAILED)
                .setParameter("running", ExportState.RUNNING)
                .setParameter("now", clock.now())
                .setParameter("silent", clock.now().minus(SILENCE))
                .executeUpdate();
        em.createQuery("delete from ExportJob where keptUntil < :today")
                .setParameter("today", today())
                .executeUpdate();
    }

    private int value(String name) {
        return ((BigDecimal)
                        em.createNativeQuery(
                                        "select amount from web.reference_value where name = ?1 and"
                                                + " valid_from <= ?2 and (valid_to is null or"
                                                + " valid_to >= ?2) order by valid_from desc",
                                        BigDecimal.class)
                                .setParameter(1, name)
                                .setParameter(2, today())
                                .setMaxResults(1)
                                .getSingleResult())
                .intValue();
    }

    private LocalDate today() {
        return clock.now().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private ExportJob own(long id) {
        ExportJob job = em.find(ExportJob.class, id);
        if (job == null || !job.owner.equals(actor.get().user())) {
            throw new NotFound("export", id);
        }
        return job;
    }
}
