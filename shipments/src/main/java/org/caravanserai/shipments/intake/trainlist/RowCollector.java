package org.caravanserai.shipments.intake.trainlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.caravanserai.kernel.problem.InvalidInput;

/** Collects rows under the limit and reports how far the reading has come. */
final class RowCollector {

    /** More rows than any train has goods lines. */
    static final int MOST_ROWS = 50_000;

    private static final int REPORT_EVERY = 100;

    private final List<RawRow> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final ListColumns columns;
    private final Progress progress;
    private final long started = System.nanoTime();

    RowCollector(ListColumns columns, Progress progress) {
        this.columns = columns;
        this.progress = progress;
    }

    ListColumns columns() {
        return columns;
    }

    /** Takes the cells of a row in the order of the header; wholly empty rows are passed over. */
    void take(int number, Header header, List<String> cells) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null && !cells.get(i).isBlank()) {
                Column column = header.column(i, number);
                if (column != null) {
                    texts.put(column, cells.get(i));
                }
            }
        }
        take(number, texts);
    }

    void take(int number, Map<Column, String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw InvalidInput.of("file", "too-many-rows", MOST_ROWS);
        }
        columns.complete(texts, of -> lines.merge(of, 1, Integer::sum));
        rows.add(new RawRow(number, texts));
        if (rows.size() % REPORT_EVERY == 0) {
            report();
        }
    }

    private void report() {
        long nanos = Math.max(1, System.nanoTime() - started);
        progress.read(rows.size(), rows.size() * TimeUnit.SECONDS.toNanos(1) / nanos);
    }

    RawList list() {
        if (rows.isEmpty()) {
            throw InvalidInput.of("file", "list-empty");
        }
        report();
        return new RawList(rows);
    }
}
