package org.caravanserai.inventory.picking;

import java.math.BigDecimal;
import org.caravanserai.kernel.identity.LotId;

/**
 * What was taken from a bin for a pick list.
 *
 * @param location the bin that was scanned
 * @param lot the lot that was scanned; null where the list wants only one from that bin
 * @param packages how many; null for all that is still to be fetched
 * @param shortReason why the line is closed with less than was kept; null while it stays open
 */
public record PickOrder(String location, LotId lot, BigDecimal packages, String shortReason) {}
