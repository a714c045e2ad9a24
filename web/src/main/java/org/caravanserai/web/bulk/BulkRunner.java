package org.caravanserai.web.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.page.Texts;

/** Goes from row to row and notes what each answers. */
@ApplicationScoped
class BulkRunner {

    private static final Logger LOG = Logger.getLogger(BulkRunner.class.getName());

    @Inject Trial trial;
    @Inject Texts texts;

    @ActivateRequestContext
    void run(BulkJob job, BulkWork work) {
        try {
            for (String key : job.keys()) {
                if (job.stopped()) {
                    return;
                }
                job.add(line(job, work, key));
            }
        } finally {
            job.ends();
        }
    }

    private BulkLine line(BulkJob job, BulkWork work, String key) {
        String[] posting = new String[1];
        String refused = refused(job, work, key, posting);
        return new BulkLine(key, refused == null, refused, posting[0]);
    }

    private String refused(BulkJob job, BulkWork work, String key, String[] posting) {
        try {
            if (job.trial()) {
                trial.run(() -> work.on(key));
            } else {
                posting[0] = work.posted(key);
            }
            return null;
        } catch (Trial.Passed kept) {
            return null;
        } catch (InvalidInput wrong) {
            return texts.of(wrong.problems().get(0));
        } catch (Refusal refusal) {
            return texts.of(refusal);
        } catch (NotFound missing) {
            return texts.of(missing.code(), missing.args().toArray());
        } catch (Forbidden forbidden) {
            return texts.of(forbidden.code(), forbidden.args().toArray());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Could not work on " + key, fault);
            return texts.get("bulk-fault");
        }
    }
}
