package org.caravanserai.web.page.broker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A cell in which two sheets of one declaration differ.
 *
 * @param line number of the item; null for a box of the head
 * @param name key of what the cell is called
 * @param mine as typed here; empty where the line is only in the other
 * @param theirs as saved by somebody else
 */
public record CellDifference(Integer line, String name, String mine, String theirs) {

    private static final Map<String, String> BOXES =
            named(
                    "procedure", "declaration.box.37",
                    "feature", "declaration.box.37.feature",
                    "ground", "declaration.box.37.ground",
                    "currency", "declaration.box.22",
                    "office", "declaration.box.29",
                    "declarant", "declaration.box.14");
    private static final Map<String, String> CELLS =
            named(
                    "lot", "sheet.lot",
                    "description", "sheet.goods",
                    "commodityCode", "sheet.code",
                    "origin", "sheet.origin",
                    "packages", "sheet.packages",
                    "grossKg", "sheet.gross",
                    "netKg", "sheet.net",
                    "quantity", "sheet.quantity",
                    "unit", "sheet.unit",
                    "value", "sheet.value",
                    "currency", "sheet.currency",
                    "documents", "line.documents",
                    "quantities", "line.quantities");

    static List<CellDifference> between(Sheet mine, Sheet theirs) {
        List<CellDifference> found =
                new ArrayList<>(between(null, BOXES, mine.getBoxes(), theirs.getBoxes()));
        int lines = Math.max(mine.getLines().size(), theirs.getLines().size());
        for (int line = 1; line <= lines; line++) {
            found.addAll(between(line, CELLS, cells(mine, line), cells(theirs, line)));
        }
        return found;
    }

    private static Map<String, String> cells(Sheet sheet, int line) {
        return line <= sheet.getLines().size()
                ? sheet.getLines().get(line - 1).getCells()
                : Map.of();
    }

    private static List<CellDifference> between(
            Integer line,
            Map<String, String> names,
            Map<String, String> mine,
            Map<String, String> theirs) {
        return names.entrySet().stream()
                .map(
                        cell ->
                                new CellDifference(
                                        line,
                                        cell.getValue(),
                                        text(mine.get(cell.getKey())),
                                        text(theirs.get(cell.getKey()))))
                .filter(cell -> !cell.mine().equals(cell.theirs()))
                .toList();
    }

    private static String text(String cell) {
        return Objects.toString(cell, "").strip();
    }

    private static Map<String, String> named(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
