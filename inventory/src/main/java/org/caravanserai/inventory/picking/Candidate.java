package org.caravanserai.inventory.picking;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.inventory.ledger.Account;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.inventory.ledger.Lot;

/**
 * Goods of one lot in one bin under one status that a pick list might take.
 *
 * @param bin code of the place
 * @param free what nobody has laid a hand on
 * @param reserved what a filing or another list has
 * @param putAway since when the lot lies in the bin
 * @param ends last day by shelf life or term; null where none is known
 */
record Candidate(
        Lot lot,
        Account account,
        String bin,
        Amounts free,
        Amounts reserved,
        boolean held,
        Instant putAway,
        LocalDate ends) {

    boolean mayLeave() {
        return Picking.MAY_LEAVE.contains(account.status());
    }
}
