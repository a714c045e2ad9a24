package org.caravanserai.shipments.intake.trainlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.problem.InvalidInput;

/** Reads CSV: UTF-8 with or without byte order mark, comma or semicolon, quotes as in RFC 4180. */
final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_TOP = 8_000;

    private final RowCollector rows;

    CsvSheet(RowCollector rows) {
        this.rows = rows;
    }

    void read(InputStream file) throws IOException {
        BufferedReader text = text(file);
        int[] row = {0};
        try {
            skipMark(text);
            CsvTop top = top(text, rows.columns());
            read(CSVParser.parse(text, top.format()), top.headings(), row);
        } catch (UncheckedIOException | IOException broken) {
            throw complaint(broken, row[0]);
        }
    }

    static ListTop top(InputStream file) throws IOException {
        BufferedReader text = text(file);
        try {
            skipMark(text);
            return new ListTop(top(text, ListColumns.OWN).lines());
        } catch (UncheckedIOException | IOException broken) {
            throw complaint(broken, 0);
        }
    }

    private static BufferedReader text(InputStream file) {
        return new BufferedReader(
                new InputStreamReader(
                        file,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private void read(CSVParser parser, int headings, int[] row) {
        Iterator<CSVRecord> records = parser.iterator();
        for (int above = 0; above < headings; above++) {
            records.next();
        }
        if (!records.hasNext()) {
            throw InvalidInput.of("file", "list-empty");
        }
        Header header = rows.columns().header(records.next().toList());
        while (records.hasNext()) {
            List<String> cells = records.next().toList();
            if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
                throw new UncheckedIOException(new MalformedInputException(1));
            }
            if (!emptyLine(cells)) {
                rows.take(++row[0], header, cells);
            }
        }
    }

    private static boolean emptyLine(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static CsvTop top(BufferedReader text, ListColumns columns) throws IOException {
        text.mark(LONGEST_TOP + 1);
        char[] start = new char[LONGEST_TOP];
        int length = Math.max(0, text.read(start));
        text.reset();
        return CsvTop.of(new String(start, 0, length), columns);
    }

    private static RuntimeException complaint(Exception broken, int rowsRead) throws IOException {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = broken; t != null; t = t.getCause()) {
            causes.add(t);
        }
        if (causes.stream().anyMatch(CharacterCodingException.class::isInstance)) {
            return InvalidInput.of("file", "not-utf-8", rowsRead + 1);
        }
        if (causes.stream().anyMatch(CSVException.class::isInstance)) {
            return InvalidInput.of("file", "csv-quotes", rowsRead + 1);
        }
        if (broken instanceof IOException lost) {
            throw lost;
        }
        return (UncheckedIOException) broken;
    }
}
