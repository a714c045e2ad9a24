package org.caravanserai.web.sheet;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.sheet.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The lines of a sheet, CSV (UTF-8, comma or semicolon) or the first sheet of an XLSX; the first
 * bytes tell which. Days and moments come as ISO 8601, numbers without exponent.
 */
public final class SheetLines {

    private SheetLines() {}

    /**
     * @throws IOException if the file is neither, is text but not UTF-8, or unpacks into more than
     *     100 MB; what the libraries throw on broken files comes through
     */
    public static List<List<String>> of(byte[] file) throws IOException {
        boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return packed ? workbook(file) : text(file);
    }

    private static List<List<String>> text(byte[] file) throws IOException {
        String text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file))
                        .toString()
                        .replaceFirst("^\uFEFF", "");
        if (text.indexOf('\0') >= 0) {
            throw new CharConversionException("UTF-16, or no text");
        }
        String header = text.lines().findFirst().orElse("");
        char between = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(between).setIgnoreEmptyLines(true).get();
        return format.parse(new StringReader(text)).stream().map(CSVRecord::toList).toList();
    }

    private static List<List<String>> workbook(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = Workbook.open(file);
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            return sheet.map(SheetLines::cells).toList();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(
                        position -> row.getOptionalCell(position).map(SheetLines::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        String form = format == null ? "" : format.toLowerCase(Locale.ROOT);
        if (form.contains("yy") && form.contains("h")) {
            return cell.asDate().toString();
        }
        return form.contains("yy")
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
