package org.caravanserai.inventory.ledger;

import java.util.List;
import org.caravanserai.inventory.warehouse.Place;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * Somebody wants goods of a lot from a place.
 *
 * @param asked how much; null for all that is free
 * @param statuses from which status, in order of preference; one wish never mixes two
 * @param field path of the measures in what was asked
 */
public record Wish(
        Lot lot, Place place, MeasuresAsked asked, List<StockStatus> statuses, String field) {}
