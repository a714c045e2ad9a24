package org.caravanserai.inventory.ledger;

import java.util.Set;
import org.caravanserai.kernel.sieve.Columns;

/**
 * The columns of the stock list: of the account {@code x}, its place {@code p}, its lot {@code l}.
 */
public final class StockColumns {

    private static final String NEWEST =
            " order by k.effective_at desc, k.id desc fetch first 1 row only)";
    private static final String SAME = " k where k.lot = x.lot and k.status = x.status";
    private static final String KNOWN =
            " and k.effective_at <= :asOf and k.recorded_at <= :knownAt";

    private static final Columns NOW = columns(SAME + NEWEST);
    private static final Columns THEN = columns(SAME + KNOWN + NEWEST);

    private StockColumns() {}

    private static Columns columns(String latest) {
        return Columns.sql()
                .code("lot", "x.lot")
                .text("goods", "l.description")
                .text("status", "x.status")
                .code("commodity", "l.commodity")
                .code("bin", "p.code")
                .decimal("packages", "x.packages")
                .decimal("net", "x.net_kg")
                .decimal("gross", "x.gross_kg")
                .text("owner", "l.owner_name")
                .code("container", "l.container")
                .code("declaration", "(select k.number from inventory.cover" + latest)
                .day("until", "(select k.until_day from inventory.storage_term" + latest);
    }

    /** Keys by which the list can be sorted and sifted. */
    public static Set<String> keys() {
        return NOW.keys();
    }

    static Columns of(AsOf asOf) {
        return asOf == null ? NOW : THEN;
    }
}
