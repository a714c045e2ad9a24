package org.caravanserai.web.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as a table that is read while it is written.
 *
 * @param columns names of the fields, in order
 */
public record ReportTable(List<String> columns, Iterator<List<Object>> rows) {

    /** The rows as fields by their names, those with nothing in them left out. */
    public Iterator<Map<String, Object>> named() {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                Map<String, Object> named = new LinkedHashMap<>();
                List<Object> row = rows.next();
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i) != null) {
                        named.put(columns.get(i), row.get(i));
                    }
                }
                return named;
            }
        };
    }
}
