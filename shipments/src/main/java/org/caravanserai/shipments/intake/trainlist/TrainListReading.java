package org.caravanserai.shipments.intake.trainlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.caravanserai.kernel.problem.InvalidInput;

/**
 * Turns a file into rows, outside any transaction: a slow upload locks nothing, and what is read
 * can be checked again when the database asks for a second try.
 */
@ApplicationScoped
public class TrainListReading {

    /** Forms in which a train list comes. */
    public enum Form {
        CSV,
        JSON,
        XLSX
    }

    /**
     * @throws InvalidInput if the file is not what it claims to be, or its columns are not ours
     * @throws IOException if the sender was lost
     */
    public RawList read(InputStream file, Form form, Progress progress) throws IOException {
        return read(file, form, ListColumns.OWN, progress);
    }

    /**
     * The same for a list whose columns are called otherwise.
     *
     * @throws InvalidInput {@code sheet-column-unknown} for each column that nobody has explained
     *     yet
     * @throws IOException if the sender was lost
     */
    public RawList read(InputStream file, Form form, ListColumns columns, Progress progress)
            throws IOException {
        RowCollector rows = new RowCollector(columns, progress);
        switch (form) {
            case CSV -> new CsvSheet(rows).read(file);
            case JSON -> new JsonSheet(rows).read(file);
            case XLSX -> new XlsxSheet(rows).read(file);
        }
        return rows.list();
    }

    /**
     * The first lines of a list, for somebody to say where its headings stand.
     *
     * @throws InvalidInput if the file is not what it claims to be
     * @throws IOException if the sender was lost
     */
    public ListTop top(InputStream file, Form form) throws IOException {
        return switch (form) {
            case CSV -> CsvSheet.top(file);
            case XLSX -> XlsxSheet.top(file);
            case JSON -> new ListTop(List.of());
        };
    }
}
