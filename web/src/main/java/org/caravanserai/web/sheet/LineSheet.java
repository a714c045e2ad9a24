package org.caravanserai.web.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * An invoice or packing list as somebody sent it: a file or a piece of the clipboard whose columns
 * are called as the sender pleased. Each column is put to a box of the declaration.
 *
 * @param heads the first line
 * @param rows the other lines, blank ones left out
 */
public record LineSheet(List<String> heads, List<List<String>> rows) {

    private static final Map<String, List<String>> WORDS = words();

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        ReferenceTable.read(LineSheet.class, "line-columns.csv")
                .forEach(row -> words.put(row.get("box"), List.of(row.get("words").split(";"))));
        return words;
    }

    /** The boxes a column can be put to, in the order of the list. */
    public static List<String> boxes() {
        return List.copyOf(WORDS.keySet());
    }

    /**
     * @throws InvalidInput {@code sheet-unreadable} on {@code file}
     */
    public static LineSheet of(byte[] file) {
        if (file.length == 0 || file.length > SheetRows.MOST_BYTES) {
            throw InvalidInput.of("file", "sheet-unreadable", SheetRows.MOST_BYTES);
        }
        try {
            return of(SheetLines.of(file));
        } catch (IOException | RuntimeException broken) {
            throw InvalidInput.of("file", "sheet-unreadable", SheetRows.MOST_BYTES);
        }
    }

    /** What was copied out of a spreadsheet: lines of cells with tabs between them, or CSV. */
    public static LineSheet pasted(String text) {
        if (text.indexOf('\t') < 0) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }
        return of(text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList());
    }

    private static LineSheet of(List<List<String>> lines) {
        List<List<String>> said =
                lines.stream()
                        .filter(line -> line.stream().anyMatch(cell -> !blank(cell)))
                        .toList();
        if (said.size() < 2) {
            throw InvalidInput.of("file", "sheet-unreadable", SheetRows.MOST_BYTES);
        }
        List<String> heads =
                said.get(0).stream().map(cell -> blank(cell) ? "" : cell.strip()).toList();
        return new LineSheet(heads, said.subList(1, said.size()));
    }

    private static boolean blank(String cell) {
        return cell == null || cell.isBlank();
    }

    /** The box each column most likely belongs to; an empty text for none. No box twice. */
    public List<String> guess() {
        List<String> guessed = new ArrayList<>();
        for (String head : heads) {
            String box = boxOf(head);
            guessed.add(guessed.contains(box) ? "" : box);
        }
        return guessed;
    }

    private static String boxOf(String head) {
        String said = head.toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(said)) {
            return said;
        }
        return WORDS.entrySet().stream()
                .filter(box -> box.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /**
     * Each row as texts by box.
     *
     * @param boxes of the columns; an empty text for a column that is left out
     */
    public List<Map<String, String>> texts(List<String> boxes) {
        List<Map<String, String>> texts = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> said = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(boxes.size(), row.size()); i++) {
                if (!boxes.get(i).isEmpty() && !blank(row.get(i))) {
                    said.put(boxes.get(i), row.get(i).strip());
                }
            }
            texts.add(said);
        }
        return texts;
    }
}
