package org.caravanserai.web.api.customs;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.reference.Book;
import org.caravanserai.customs.reference.BookColumn;
import org.caravanserai.customs.reference.BookRow;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.api.Query;
import org.caravanserai.web.document.CsvRows;
import org.caravanserai.web.sheet.SheetRows;

/** Books of reference data as sheets, and what is asked of them. */
public final class ReferenceSheets {

    private ReferenceSheets() {}

    static byte[] read(InputStream file) throws IOException {
        return file.readNBytes(SheetRows.MOST_BYTES + 1);
    }

    static List<Map<String, String>> rows(byte[] file, String type) {
        return type != null && type.contains("json") ? json(file) : SheetRows.read(file);
    }

    private static List<Map<String, String>> json(byte[] file) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, Object> given : parsed(file)) {
            Map<String, String> row = new LinkedHashMap<>();
            given.forEach((name, cell) -> row.put(name, cell == null ? "" : cell.toString()));
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> parsed(byte[] file) {
        try {
            return Json.mapper().readValue(file, new TypeReference<>() {});
        } catch (IOException wrong) {
            throw InvalidInput.of("rows", "sheet-unreadable", SheetRows.MOST_BYTES);
        }
    }

    static LocalDate day(String field, String given) {
        try {
            return Query.text(given) == null ? null : LocalDate.parse(Query.text(given));
        } catch (DateTimeException wrong) {
            throw InvalidInput.of(field, "date-format", Given.shown(given));
        }
    }

    /** RFC 4180, the first line names the columns. */
    public static String csv(Book book, List<BookRow> rows) {
        List<String> names = book.columns().stream().map(BookColumn::name).toList();
        StringBuilder csv = new StringBuilder(CsvRows.line(names));
        for (BookRow row : rows) {
            csv.append(CsvRows.line(names.stream().map(row::cell).toList()));
        }
        return csv.toString();
    }
}
