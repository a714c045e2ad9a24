package org.caravanserai.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.web.grid.Cells;
import org.caravanserai.web.grid.Cells.Column;
import org.primefaces.component.datatable.DataTable;

/**
 * Columns of codes are read in words, so words are typed over them. Such a column names its codes
 * by the attribute {@code choices}, and by {@code words} what the keys of their texts begin with.
 */
final class ColumnWords {

    private final Texts texts = CDI.current().select(Texts.class).get();

    /** What was typed, by column, with codes for words. */
    static Map<String, String> coded(DataTable grid, Map<String, String> only) {
        if (grid == null || only.isEmpty()) {
            return only;
        }
        ColumnWords words = new ColumnWords();
        Cells cells = Cells.of(grid);
        Map<String, String> coded = new HashMap<>();
        only.forEach((key, typed) -> coded.put(key, words.coded(cells.find(key), typed)));
        return coded;
    }

    private String coded(Column column, String typed) {
        Map<String, Object> said =
                column == null ? Map.of() : ((UIComponent) column.part()).getAttributes();
        Object prefix = said.get("words");
        boolean other = typed.startsWith("!");
        boolean exactly = typed.startsWith("=");
        String wanted = (other || exactly ? typed.substring(1) : typed).strip();
        if (prefix == null || wanted.isEmpty()) {
            return typed;
        }
        String part = wanted.toLowerCase(Locale.ROOT);
        Predicate<String> meant =
                code -> {
                    String word = texts.get(prefix + code).toLowerCase(Locale.ROOT);
                    return exactly ? word.equals(part) : word.contains(part);
                };
        List<String> codes = codes(said.get("choices"));
        return codes.stream().noneMatch(meant)
                ? typed
                : codes.stream()
                        .filter(code -> meant.test(code) != other)
                        .map(code -> '=' + code)
                        .collect(Collectors.joining("|"));
    }

    private static List<String> codes(Object choices) {
        Collection<?> all =
                choices instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) choices;
        return all.stream().map(String::valueOf).toList();
    }
}
