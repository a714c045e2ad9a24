package org.caravanserai.shipments.intake.trainlist;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The beginning of a CSV text, from which its mark of separation and its headings are told. */
record CsvTop(CSVFormat format, List<List<String>> lines, int headings) {

    static CsvTop of(String start, ListColumns columns) {
        CsvTop comma = of(start, ',', columns);
        CsvTop semicolon = of(start, ';', columns);
        return semicolon.weight(columns) > comma.weight(columns) ? semicolon : comma;
    }

    private static CsvTop of(String start, char mark, ListColumns columns) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(mark).setIgnoreEmptyLines(false).get();
        List<List<String>> lines = lines(start, format);
        return new CsvTop(format, lines, HeadingRow.find(lines, columns));
    }

    /** What stands behind a broken quote is complained of when the whole text is read. */
    private static List<List<String>> lines(String start, CSVFormat format) {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(start), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (lines.size() < HeadingRow.LOOKED_AT && records.hasNext()) {
                lines.add(records.next().toList());
            }
        } catch (IOException | UncheckedIOException broken) {
            return lines;
        }
        return lines;
    }

    /** The right mark parts known headings from each other, or else the more of them. */
    private long weight(ListColumns columns) {
        if (lines.isEmpty()) {
            return 0;
        }
        List<String> line = lines.get(headings);
        return HeadingRow.knownIn(line, columns) * 1000 + HeadingRow.filled(line);
    }
}
