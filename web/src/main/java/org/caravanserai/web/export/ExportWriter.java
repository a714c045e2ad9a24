package org.caravanserai.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.grid.Cells.Column;

/** Writes a list into a file, says now and then how far it has come, and stops when asked to. */
@ApplicationScoped
class ExportWriter {

    private static final Logger LOG = Logger.getLogger(ExportWriter.class.getName());
    private static final long BEAT_NANOS = 500_000_000L;

    /**
     * A sheet of a workbook holds 1,048,576 lines (Office Open XML, ECMA-376 part 1, 18.3.1.73).
     */
    private static final int MOST_ROWS = 1_048_000;

    @Inject Exports exports;
    @Inject CellWords words;

    @ActivateRequestContext
    void write(ExportShown job, ListContent content) {
        Path file = null;
        try {
            file = Files.createTempFile("caravanserai-export", null);
            long rows = fill(job, content, file);
            if (rows < 0) {
                exports.end(job.id(), ExportState.STOPPED, null);
            } else {
                exports.finish(job.id(), rows, file);
            }
        } catch (Refusal told) {
            exports.end(job.id(), ExportState.FAILED, told.code());
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not write " + job.fileName(), failed);
            exports.end(job.id(), ExportState.FAILED, "export-failed");
        } finally {
            delete(file);
        }
    }

    /** The rows written; -1 when it was stopped. */
    private long fill(ExportShown job, ListContent content, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ListFile list = open(job, out, content)) {
            long rows = 0;
            long beaten = System.nanoTime();
            while (content.rows().hasNext()) {
                for (Object row : content.rows().next()) {
                    list.row(cells(content, row));
                    rows++;
                }
                if (rows > MOST_ROWS) {
                    throw new IOException("More rows than a sheet holds");
                }
                if (System.nanoTime() - beaten > BEAT_NANOS) {
                    beaten = System.nanoTime();
                    int all = content.rows().total();
                    if (!exports.beat(job.id(), rows, all < 0 ? null : (long) all)) {
                        return -1;
                    }
                }
            }
            return rows;
        }
    }

    private static ListFile open(ExportShown job, OutputStream out, ListContent content)
            throws IOException {
        ListFile list =
                job.form() == ExportForm.CSV
                        ? new CsvList(out)
                        : new WorkbookList(out, content.about().get(0).get(0));
        for (List<String> line : content.about()) {
            list.about(line);
        }
        list.head(content.columns().stream().map(Column::heading).toList());
        return list;
    }

    private List<Object> cells(ListContent content, Object row) {
        List<Object> cells = new ArrayList<>(content.columns().size());
        for (Column column : content.columns()) {
            cells.add(words.of(content.asker().value(column, row)));
        }
        return cells;
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            LOG.log(Level.FINE, "Left behind " + file, left);
        }
    }
}
