package org.caravanserai.web.page.operator;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.intake.trainlist.ListColumns;
import org.caravanserai.shipments.intake.trainlist.ListTop;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.TrainListIntake;
import org.caravanserai.shipments.intake.trainlist.TrainListReading;

/**
 * Reads, checks and saves train lists beside the page, in the name of whoever asked, so that a page
 * can show how far a long list has come and let it be stopped.
 */
@ApplicationScoped
public class ListDesk {

    @Resource ManagedExecutorService threads;
    @Inject CurrentActor actor;
    @Inject TrainListReading reading;
    @Inject TrainListIntake intake;

    ListJob read(GivenList given, ListColumns columns) {
        return begin(
                job -> {
                    try {
                        job.holds(
                                reading.read(
                                        new ByteArrayInputStream(given.bytes()),
                                        given.form(),
                                        columns,
                                        job));
                    } catch (IOException lost) {
                        throw new UncheckedIOException(lost);
                    }
                    job.ends(intake.take(job.list(), true, false));
                });
    }

    /**
     * The first lines of a list whose headings are not known.
     *
     * @throws InvalidInput if the file is not what it claims to be
     */
    ListTop top(GivenList given) {
        try {
            return reading.top(new ByteArrayInputStream(given.bytes()), given.form());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Checks a list again after cells of it were mended. */
    ListJob check(RawList list) {
        return begin(
                job -> {
                    job.holds(list);
                    job.ends(intake.take(list, true, false));
                });
    }

    ListJob save(RawList list, boolean partial) {
        return begin(
                job -> {
                    job.holds(list);
                    job.saves();
                    job.ends(intake.take(list, false, partial));
                });
    }

    private interface Work {
        void on(ListJob job);
    }

    private ListJob begin(Work work) {
        ListJob job = new ListJob();
        Actor asking = actor.get();
        threads.execute(
                () ->
                        actor.as(
                                asking,
                                () -> {
                                    run(work, job);
                                    return job;
                                }));
        job.await();
        return job;
    }

    private static void run(Work work, ListJob job) {
        try {
            work.on(job);
        } catch (RuntimeException why) {
            job.fails(why);
        }
    }
}
