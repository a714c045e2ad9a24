package org.caravanserai.inventory.ledger;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;

/**
 * What of a lot lies at a location under a status.
 *
 * @param location bin, or SSCC of the handling unit it lies on
 * @param bin the bin, also where it lies on a unit
 * @param free the part of it that no filing had reserved
 * @param declarations the items under which the lot has goods in this status, the latest first
 * @param outside whether it lies outside the customs warehouse, under the permit of its lot
 * @param storageUntil last lawful day in this status; null where no term runs
 */
public record StockRow(
        Lot lot,
        String facility,
        String location,
        String bin,
        StockStatus status,
        boolean held,
        Measures measures,
        Measures free,
        List<Declared> declarations,
        LocalDate storageUntil,
        boolean outside) {

    /** Names the row among all of a list. */
    public String key() {
        return String.join("|", lot.id().value(), location, status.name(), facility);
    }

    /** An item of a declaration by its id and its printed number. */
    public record Declared(String id, String number, int item) {}
}
