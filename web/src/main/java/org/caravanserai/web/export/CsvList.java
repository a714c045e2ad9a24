package org.caravanserai.web.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.caravanserai.web.document.CsvRows;

/** A list as CSV: UTF-8 with its mark, a line of its own for each thing said about it. */
final class CsvList implements ListFile {

    /** Tells a spreadsheet that the text is UTF-8. */
    private static final String MARK = "\ufeff";

    private final Writer out;

    CsvList(OutputStream file) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write(MARK);
    }

    @Override
    public void about(List<String> words) throws IOException {
        out.write(CsvRows.line(words));
    }

    @Override
    public void head(List<String> headings) throws IOException {
        out.write("\r\n");
        out.write(CsvRows.line(headings));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        out.write(CsvRows.line(cells.stream().map(CsvList::plain).toList()));
    }

    private static Object plain(Object cell) {
        return cell instanceof LocalDateTime moment ? moment.toString().replace('T', ' ') : cell;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
