package org.caravanserai.customs.declaration;

import java.util.List;

/** What a broker takes over from an earlier declaration; everything else is left empty. */
public enum SamplePart {
    /** Consignor, consignee, who settles and who declares. */
    PARTIES("2", "8", "9", "14", "50", "54"),
    /** Countries, currency, delivery terms and the nature of the transaction. */
    TERMS("7", "10", "11", "15a", "17a", "20", "22", "24", "28", "48"),
    TRANSPORT("4", "18", "19", "21", "25", "26", "27", "55"),
    OFFICES("A", "29", "30", "49", "51", "53"),
    GUARANTEE("52"),
    /** The items: codes, descriptions, quantities and prices. */
    GOODS,
    /** The lots behind the items, where goods of them are left. */
    LOTS,
    /** The documents of the items and their previous documents. */
    DOCUMENTS;

    private final List<String> boxes;

    SamplePart(String... boxes) {
        this.boxes = List.of(boxes);
    }

    /** Whether a box of the head belongs to it. */
    boolean holds(String box) {
        int dot = box.indexOf('.');
        return boxes.contains(dot < 0 ? box : box.substring(0, dot));
    }
}
