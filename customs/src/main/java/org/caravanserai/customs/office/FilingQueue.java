package org.caravanserai.customs.office;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.kernel.event.DeclarationFiled;
import org.caravanserai.kernel.problem.Refusal;

/**
 * Filings on their way to the office. They wait in the database, so a restart loses none; they are
 * registered in the order they were filed, and when the office is down all wait.
 */
@ApplicationScoped
public class FilingQueue {

    private static final Logger LOG = Logger.getLogger(FilingQueue.class.getName());

    @Inject FilingQueueRows rows;
    @Inject FilingStep step;
    @Inject OfficePost post;

    void on(@Observes @Priority(400) DeclarationFiled filed) {
        rows.add(DeclarationId.parse(filed.declaration()), filed.effectiveAt());
    }

    /** Delivers what is due; harmless when nothing is due or another call runs. */
    public void deliverDue() {
        sortMail();
        deliver(due -> true);
    }

    /** Has what is due registered, in the order of filing. Called by a timer. */
    public void registerDue() {
        deliver(due -> due.step() == QueuedFiling.Step.REGISTER);
    }

    /**
     * Takes in what offices answered and what they decide by now. Called by a timer of its own:
     * decisions have no order, so they need not wait for registrations, nor these for them.
     */
    public void decideDue() {
        sortMail();
        deliver(due -> due.step() != QueuedFiling.Step.REGISTER);
    }

    private void deliver(Predicate<FilingQueueRows.Due> wanted) {
        Set<FilingQueueRows.Due> done = new HashSet<>();
        Set<String> down = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (FilingQueueRows.Due due : rows.due()) {
                if (wanted.test(due) && !down.contains(due.office()) && done.add(due)) {
                    more = true;
                    if (!taken(due)) {
                        down.add(due.office());
                    }
                }
            }
        }
    }

    /** What was refused, or failed, lies in the dead letters with its reason. */
    private void sortMail() {
        for (long message : post.received()) {
            try {
                step.sort(message);
            } catch (Refusal refused) {
                post.lay(message, refused.code(), refused.args());
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, failed, () -> "Not sorted: message " + message);
                post.lay(message, FilingQueueRows.FAILED, List.of());
            }
        }
    }

    /** A filing that cannot be delivered is put off, so that it does not hold up the others. */
    private boolean taken(FilingQueueRows.Due due) {
        try {
            return step.deliver(due.declaration());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Not delivered: " + due);
            rows.putOff(due.declaration(), String.valueOf(failed));
            return true;
        }
    }

    /** The filings the office still owes an answer. */
    public List<FilingQueueRows.Waiting> waiting() {
        return rows.waiting();
    }
}
