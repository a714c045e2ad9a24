package org.caravanserai.kernel.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A code list that ships beside the class that reads it: CSV, UTF-8, first line names the columns.
 */
public final class ReferenceTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setCommentMarker('#')
                    .get();

    private ReferenceTable() {}

    /**
     * Reads the table {@code name} from the package of {@code owner}.
     *
     * @throws IllegalStateException if the file does not ship with the program
     */
    public static List<CSVRecord> read(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Missing table " + name + " of " + owner.getName());
            }
            Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
            try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
                return rows.getRecords();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
