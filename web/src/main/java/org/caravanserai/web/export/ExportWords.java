package org.caravanserai.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.web.page.Display;
import org.caravanserai.web.page.Texts;

/** How a file and its progress are told on the page. */
@RequestScoped
public class ExportWords {

    @Inject Texts texts;
    @Inject Display show;

    /**
     * A file as the strip at the lower right tells it.
     *
     * @param said how it stands, in the reader's words
     * @param share of the rows that are written, from 0 to 1; null where nobody counted
     */
    public record Told(
            long id, String name, ExportState state, String said, Double share, String act) {}

    public Told of(ExportShown job) {
        boolean running = job.state() == ExportState.RUNNING;
        return new Told(
                job.id(),
                job.fileName(),
                job.state(),
                said(job),
                running && job.allRows() != null && job.allRows() > 0
                        ? Math.min(1.0, (double) job.rows() / job.allRows())
                        : null,
                running
                        ? texts.get("export.stop")
                        : job.state() == ExportState.DONE ? texts.get("export.fetch") : null);
    }

    public String said(ExportShown job) {
        return switch (job.state()) {
            case RUNNING ->
                    texts.of(
                            "export.running",
                            show.number(job.rows()),
                            show.number(job.rowsPerSecond()));
            case DONE -> texts.of("export.done", show.number(job.rows()));
            case STOPPED -> texts.get("export.stopped");
            case FAILED -> texts.get(job.failure());
        };
    }
}
