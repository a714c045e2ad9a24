package org.caravanserai.inventory.ledger;

import jakarta.persistence.Query;

/**
 * A list of stock as part of a larger question: a select of lot, place, status and the four
 * amounts, in the reader's scope. Two of them for the same site and moment may stand in one.
 */
public final class StockSelect {

    private final StockQuery query;

    StockSelect(StockQuery query) {
        this.query = query;
    }

    /**
     * What there is of each lot under each status, together over its places; only where something
     * weighs.
     */
    public String summed() {
        return "select x.lot, x.status, sum(x.packages) as packages, sum(x.net_kg) as net_kg,"
                + " sum(x.gross_kg) as gross_kg, sum(x.supplementary_quantity) as"
                + " supplementary_quantity from ("
                + query.select()
                + ") x group by x.lot, x.status having sum(x.gross_kg) > 0";
    }

    public void bind(Query larger) {
        query.bind(larger);
    }
}
