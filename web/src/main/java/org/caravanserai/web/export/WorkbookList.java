package org.caravanserai.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook (Office Open XML) with typed cells. */
final class WorkbookList implements ListFile {

    private static final int FLUSH = 500;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    WorkbookList(OutputStream file, String name) {
        book = new Workbook(file, "Caravanserai", null);
        sheet = book.newWorksheet(name);
    }

    @Override
    public void about(List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            sheet.value(line, column, words.get(column));
        }
        line++;
    }

    @Override
    public void head(List<String> headings) {
        line++;
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(line, column, headings.get(column));
            sheet.style(line, column).bold().set();
        }
        line++;
        sheet.freezePane(0, line);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        line++;
        if (line % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell != null) {
            String text = cell.toString();
            sheet.value(line, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
