package org.caravanserai.shipments.intake.trainlist;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.sheet.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an Excel file, the headings under its title, if it has one. */
final class XlsxSheet {

    private final RowCollector rows;

    XlsxSheet(RowCollector rows) {
        this.rows = rows;
    }

    void read(InputStream file) throws IOException {
        open(
                file,
                sheet -> {
                    read(sheet);
                    return rows;
                });
    }

    static ListTop top(InputStream file) throws IOException {
        return open(file, sheet -> new ListTop(lines(first(sheet))));
    }

    private static <T> T open(InputStream file, Function<Iterator<Row>, T> work)
            throws IOException {
        try (ReadableWorkbook workbook = Workbook.open(file.readAllBytes());
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            return work.apply(sheet.iterator());
        } catch (InvalidInput ourOwn) {
            throw ourOwn;
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "workbook-unreadable");
        }
    }

    private static List<Row> first(Iterator<Row> sheet) {
        List<Row> top = new ArrayList<>();
        while (sheet.hasNext() && top.size() < HeadingRow.LOOKED_AT) {
            top.add(sheet.next());
        }
        return top;
    }

    private void read(Iterator<Row> sheet) {
        List<Row> top = first(sheet);
        if (top.isEmpty()) {
            throw InvalidInput.of("file", "list-empty");
        }
        List<List<String>> lines = lines(top);
        int at = HeadingRow.find(lines, rows.columns());
        Header header = rows.columns().header(lines.get(at));
        int above = at + 1;
        top.stream()
                .filter(row -> row.getRowNum() > above)
                .forEach(row -> take(row, above, header));
        sheet.forEachRemaining(row -> take(row, above, header));
    }

    private void take(Row row, int above, Header header) {
        rows.take(row.getRowNum() - above, header, texts(row, header));
    }

    /** By the numbers that Excel shows: a file leaves out rows in which nothing stands. */
    private static List<List<String>> lines(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            while (lines.size() < row.getRowNum() - 1 && lines.size() < HeadingRow.LOOKED_AT) {
                lines.add(List.of());
            }
            if (row.getRowNum() == lines.size() + 1) {
                lines.add(texts(row, null));
            }
        }
        return lines;
    }

    private static List<String> texts(Row row, Header header) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell, i, header));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private static String text(Cell cell, int position, Header header) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String number = cell.asNumber().stripTrailingZeros().toPlainString();
        boolean code = header != null && header.column(position, 0) == Column.COMMODITY_CODE;
        return code && number.length() == 9 ? '0' + number : number;
    }
}
