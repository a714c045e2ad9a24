package org.caravanserai.inventory.ledger;

import java.time.Instant;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * Which stock, as of when. Null means any, and now.
 *
 * @param asOf the moment the stock is asked for
 * @param knownAt only what the house had recorded by then counts
 * @param owner id of the owner, or a part of the name
 * @param commodity first digits of the commodity code
 * @param declaration id or printed number
 * @param held whether a hold lies on the lot or its container
 */
public record StockFilter(
        Instant asOf,
        Instant knownAt,
        FacilityCode facility,
        String location,
        String owner,
        String commodity,
        StockStatus status,
        LotId lot,
        ContainerNumber container,
        String declaration,
        Boolean held) {

    public static final StockFilter ALL =
            new StockFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Held or not. */
    public StockFilter(
            Instant asOf,
            Instant knownAt,
            FacilityCode facility,
            String location,
            String owner,
            String commodity,
            StockStatus status,
            LotId lot,
            ContainerNumber container,
            String declaration) {
        this(
                asOf,
                knownAt,
                facility,
                location,
                owner,
                commodity,
                status,
                lot,
                container,
                declaration,
                null);
    }

    public StockFilter at(Instant moment, Instant known) {
        return new StockFilter(
                moment,
                known,
                facility,
                location,
                owner,
                commodity,
                status,
                lot,
                container,
                declaration,
                held);
    }

    public StockFilter at(TwoTimes times) {
        return at(times.asOf(), times.knownAt());
    }

    public StockFilter lot(LotId wanted) {
        return new StockFilter(
                asOf,
                knownAt,
                facility,
                location,
                owner,
                commodity,
                status,
                wanted,
                container,
                declaration,
                held);
    }

    /** The same at one bin, or on one handling unit. */
    public StockFilter location(String wanted) {
        return new StockFilter(
                asOf,
                knownAt,
                facility,
                wanted,
                owner,
                commodity,
                status,
                lot,
                container,
                declaration,
                held);
    }

    public StockFilter facility(FacilityCode wanted) {
        return new StockFilter(
                asOf,
                knownAt,
                wanted,
                location,
                owner,
                commodity,
                status,
                lot,
                container,
                declaration,
                held);
    }

    boolean current() {
        return asOf == null && knownAt == null;
    }
}
