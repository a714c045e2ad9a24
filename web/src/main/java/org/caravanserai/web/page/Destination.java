package org.caravanserai.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.caravanserai.inventory.scanning.Barcode;
import org.caravanserai.inventory.scanning.Barcode.Meaning;
import org.caravanserai.inventory.scanning.Scan;

/** The page where work goes on with what was scanned. */
public final class Destination {

    private static final String PICK = "/clerk/pick.xhtml?number=";
    private static final String TRACED = "/trace.xhtml?kind=declaration&id=";

    private Destination() {}

    /** The address in the application; null where nothing is known that could be shown. */
    public static String of(Scan scan) {
        if (!scan.known()) {
            return null;
        }
        if (scan.receipt() != null) {
            return at("/clerk/receipt.xhtml?id=", scan.receipt());
        }
        return switch (scan.kind()) {
            case RECEIPT -> at("/clerk/receipt.xhtml?id=", scan.id());
            case LOT -> at("/clerk/lot.xhtml?id=", scan.id());
            case CONTAINER -> at("/clerk/stock.xhtml?q=", scan.id());
            case BIN -> at("/clerk/stock.xhtml?bin=", scan.id());
            case GATE_PASS -> at("/clerk/gate-pass.xhtml?number=", scan.id());
            case PICK_LIST -> at(PICK, scan.id());
            case COUNT -> at("/clerk/count.xhtml?number=", scan.id());
            case HANDLING_UNIT -> at("/clerk/unit.xhtml?id=", scan.id());
            case DECLARATION -> at(TRACED, scan.id());
            default -> null;
        };
    }

    /** Where a pick list, a declaration or an act that holds goods is finished or called off. */
    public static String ofHolder(String number) {
        return Barcode.read(number).meanings().stream()
                .map(Destination::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(at("/clerk/acts.xhtml?number=", number));
    }

    private static String of(Meaning meaning) {
        return switch (meaning.kind()) {
            case PICK_LIST -> at(PICK, meaning.id());
            case DECLARATION -> at(TRACED, meaning.id());
            default -> null;
        };
    }

    private static String at(String page, String id) {
        return page + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
