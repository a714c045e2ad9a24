package org.caravanserai.web.bulk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Many rows being worked on beside the page, and how far it has come. */
public final class BulkJob {

    /** What a page waits before it shows how far the work has come. */
    private static final long PATIENCE_MILLIS = 1200;

    private final List<String> keys;
    private final boolean trial;
    private final List<BulkLine> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;

    BulkJob(List<String> keys, boolean trial) {
        this.keys = List.copyOf(keys);
        this.trial = trial;
    }

    List<String> keys() {
        return keys;
    }

    /** Whether everything is done and nothing kept. */
    public boolean trial() {
        return trial;
    }

    void add(BulkLine line) {
        lines.add(line);
    }

    void ends() {
        over.countDown();
    }

    /** The rows that are not begun yet are left alone. */
    public void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    public boolean over() {
        return over.getCount() == 0;
    }

    void await() {
        try {
            over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public int wanted() {
        return keys.size();
    }

    public List<BulkLine> lines() {
        return lines;
    }

    /** Keys of the rows with which it went well. */
    public List<String> good() {
        return lines.stream().filter(BulkLine::good).map(BulkLine::key).toList();
    }

    /** The rows of which postings were made. */
    public List<BulkLine> posted() {
        return lines.stream().filter(line -> line.posting() != null).toList();
    }

    /** The rows with which it did not, and why. */
    public List<BulkLine> bad() {
        return lines.stream().filter(line -> !line.good()).toList();
    }
}
