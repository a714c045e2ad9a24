package org.caravanserai.web.export;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.web.grid.Cells;
import org.caravanserai.web.page.Rows;
import org.primefaces.component.datatable.DataTable;

/**
 * Has the list of a page that was just opened written into a file, in the name of whoever asked and
 * no further than that person sees. The page is opened for this alone: what its reader does to the
 * page on the screen meanwhile changes nothing in the file.
 */
@ApplicationScoped
public class ExportDesk {

    @Resource ManagedExecutorService threads;
    @Inject CurrentActor actor;
    @Inject Exports exports;
    @Inject ExportHead heads;
    @Inject ExportWriter writer;

    /**
     * @param query what the address of the page carries
     * @return the job, running
     */
    public ExportShown begin(DataTable grid, String page, String query, ExportForm form) {
        Rows<?> rows = (Rows<?>) grid.getValue();
        Cells cells = Cells.of(grid);
        ListContent content =
                new ListContent(
                        heads.of(page, cells, rows.getArrangement()),
                        cells.arranged(rows.getArrangement()).stream()
                                .filter(column -> column.value() != null)
                                .toList(),
                        cells.asker(),
                        rows.walk(ListContent.PIECE));
        String name = page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", "");
        String file = name + '-' + heads.stamp() + '.' + form.name().toLowerCase(Locale.ROOT);
        ExportShown job = exports.begin(new ExportOrder(page, grid.getId(), query, form, file));
        Actor asking = actor.get();
        threads.execute(
                () ->
                        actor.as(
                                asking,
                                () -> {
                                    writer.write(job, content);
                                    return job;
                                }));
        return job;
    }
}
