package org.caravanserai.web.page.operator;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.intake.trainlist.Progress;
import org.caravanserai.shipments.intake.trainlist.RawList;
import org.caravanserai.shipments.intake.trainlist.TrainListResult;

/** A train list that is being read, checked or saved beside the page, and how far it has come. */
public final class ListJob implements Progress {

    /** What a page waits before it shows how far the work has come. */
    private static final long PATIENCE_MILLIS = 1500;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile boolean saving;
    private volatile int rows;
    private volatile long rate;
    private volatile RawList list;
    private volatile TrainListResult result;
    private volatile RuntimeException failure;

    /** Thrown out of the reading when somebody pressed stop. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void read(int rowsRead, long perSecond) {
        if (stopped) {
            throw new Stopped();
        }
        rows = rowsRead;
        rate = perSecond;
    }

    void holds(RawList read) {
        read(read.size(), rate);
        list = read;
    }

    /** From here on it is one transaction, which is not stopped halfway. */
    void saves() {
        read(rows, rate);
        saving = true;
    }

    void ends(TrainListResult with) {
        result = with;
        over.countDown();
    }

    void fails(RuntimeException why) {
        failure = why;
        over.countDown();
    }

    void stop() {
        stopped = true;
    }

    void await() {
        try {
            over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean over() {
        return over.getCount() == 0;
    }

    public boolean saving() {
        return saving;
    }

    public int rows() {
        return rows;
    }

    public long rate() {
        return rate;
    }

    RawList list() {
        return list;
    }

    TrainListResult result() {
        return result;
    }

    /** Throws what went wrong, if something did. */
    void settle() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Whether only the headings are not those that were expected. */
    boolean namesOtherColumns() {
        return failure instanceof InvalidInput wrong
                && wrong.problems().stream().allMatch(problem -> "header".equals(problem.field()));
    }

    RuntimeException failure() {
        return failure;
    }
}
