package org.caravanserai.web.bulk;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.problem.EachRow;

/** Works on many rows beside the page, in the name of whoever asked. */
@ApplicationScoped
public class BulkDesk {

    @Resource ManagedExecutorService threads;
    @Inject CurrentActor actor;
    @Inject BulkRunner runner;

    /** Does everything with each row and keeps nothing of it: what it says is what the act says. */
    public BulkJob tried(List<String> keys, BulkWork work) {
        return begin(new BulkJob(keys, true), work);
    }

    /** Does it, each row for itself; what one refuses does not hold up the others. */
    public BulkJob done(List<String> keys, BulkWork work) {
        return begin(new BulkJob(keys, false), work);
    }

    private BulkJob begin(BulkJob job, BulkWork work) {
        EachRow.check("chosen", job.keys());
        Actor asking = actor.get();
        threads.execute(
                () ->
                        actor.as(
                                asking,
                                () -> {
                                    runner.run(job, work);
                                    return job;
                                }));
        job.await();
        return job;
    }
}
