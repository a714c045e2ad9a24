package org.caravanserai.kernel.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Statements of one thread that wait to be sent together. */
final class Waiting {

    /** More rows than these are sent table by table. */
    private static final int FEW = 40;

    private static final ThreadLocal<Waiting> HERE = new ThreadLocal<>();

    private final List<Batch> batches = new ArrayList<>();

    /** One statement for every row of arguments. */
    record Batch(String sql, List<Object[]> rows) {}

    /** Null where each statement is sent at once. */
    static Waiting here() {
        return HERE.get();
    }

    static void begin() {
        HERE.set(new Waiting());
    }

    static void end() {
        HERE.remove();
    }

    void add(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.add(new Batch(sql, List.copyOf(rows)));
        }
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    /** Whether they make one statement of reasonable length. */
    boolean few() {
        return batches.stream().mapToInt(one -> one.rows().size()).sum() <= FEW;
    }

    /** All that waited, in its order; nothing waits any more. */
    List<Batch> take() {
        List<Batch> all = List.copyOf(batches);
        batches.clear();
        return all;
    }

    /** The batches as one row of one statement, each part behind the other. */
    static Batch joined(List<Batch> batches) {
        StringBuilder text = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        for (Batch one : batches) {
            for (Object[] row : one.rows()) {
                text.append(text.isEmpty() ? "" : "; ").append(one.sql());
                arguments.addAll(Arrays.asList(row));
            }
        }
        return new Batch(text.toString(), List.<Object[]>of(arguments.toArray()));
    }
}
