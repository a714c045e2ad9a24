package org.caravanserai.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.caravanserai.web.export.ExportShown;
import org.caravanserai.web.export.ExportState;
import org.caravanserai.web.export.ExportWords;
import org.caravanserai.web.export.Exports;

/** The files that the reader has had written, until their day. */
@Named
@ViewScoped
public class FilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Exports exports;
    @Inject ExportWords words;
    @Inject Notices notices;

    private final Rows<ExportShown> rows = Rows.of(this::find);

    private Found<ExportShown> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        return Found.whole(
                exports.list().stream().filter(job -> job.fileName().contains(text)).toList(),
                wanted);
    }

    public Rows<ExportShown> getRows() {
        return rows;
    }

    public String said(ExportShown job) {
        return words.said(job);
    }

    public boolean running(ExportShown job) {
        return job.state() == ExportState.RUNNING;
    }

    public boolean done(ExportShown job) {
        return job.state() == ExportState.DONE;
    }

    /** Which list of the page. */
    public String grid(ExportShown job) {
        String[] name = job.list().split(":", 2);
        return name.length == 2 ? name[1] : "grid";
    }

    /** The page of the list, as it was asked for. */
    public String address(ExportShown job) {
        String page = '/' + job.list().split(":", 2)[0] + ".xhtml";
        return job.query().isEmpty() ? page : page + '?' + job.query();
    }

    public void stop(long id) {
        notices.attempt(() -> exports.stop(id));
    }

    public void remove(long id) {
        notices.attempt(() -> exports.remove(id));
    }
}
