package org.caravanserai.inventory.warehouse;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * Which classes of dangerous goods may not lie together: the general table of the IMDG Code
 * (7.2.4), which the house applies to its zones as its own policy.
 */
public final class Segregation {

    private static final int AWAY = 1;
    private static final int NEVER = 5;

    /** Divisions of class 1 that share a row of the table. */
    private static final Map<String, String> ROW_OF =
            Map.of("1.2", "1.1", "1.5", "1.1", "1.6", "1.3");

    private Segregation() {}

    /** Whether goods of the two classes may lie in one bin. */
    public static boolean inOneBin(String one, String other) {
        return degree(one, other) < AWAY;
    }

    /** Whether goods of the two classes may lie in one zone, in different bins. */
    public static boolean inOneZone(String one, String other) {
        return degree(one, other) <= AWAY;
    }

    /** Whether the table has such a class. */
    public static boolean knows(String dangerousClass) {
        return Table.ROWS.stream().anyMatch(row -> row.get("class").equals(row(dangerousClass)));
    }

    /** 0 for none to 4 as in the table; 5 where only compatibility groups could tell. */
    private static int degree(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        String degree =
                Table.ROWS.stream()
                        .filter(row -> row.get("class").equals(row(one)))
                        .map(row -> row.get("c" + row(other)))
                        .findFirst()
                        .orElse("*");
        return switch (degree) {
            case "X" -> 0;
            case "*" -> NEVER;
            default -> Integer.parseInt(degree);
        };
    }

    private static String row(String dangerousClass) {
        return ROW_OF.getOrDefault(dangerousClass, dangerousClass);
    }

    private static final class Table {
        static final List<CSVRecord> ROWS =
                ReferenceTable.read(Segregation.class, "segregation.csv");
    }
}
