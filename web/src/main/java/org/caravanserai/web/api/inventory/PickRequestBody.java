package org.caravanserai.web.api.inventory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.caravanserai.inventory.picking.Discharge;
import org.caravanserai.inventory.picking.PickRequest;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;

/** A pick list as it is asked for: at least one of owner, declaration, commodity and lots. */
public record PickRequestBody(
        FacilityCode facility,
        String owner,
        String declaration,
        String commodity,
        List<Lot> lots,
        BigDecimal packages,
        Discharge discharge,
        String consignee,
        Boolean partial) {

    /** A lot that was named, with the bin it is to be taken from and how much, where it matters. */
    public record Lot(LotId lot, String location, BigDecimal packages) {}

    PickRequest request() {
        List<Lot> given = lots == null ? List.of() : lots;
        if (given.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.of("lots[" + given.indexOf(null) + "]", "required");
        }
        return new PickRequest(
                facility,
                owner,
                declaration,
                commodity,
                given.stream()
                        .map(l -> new PickRequest.Named(l.lot(), l.location(), l.packages()))
                        .toList(),
                packages,
                discharge,
                consignee,
                Boolean.TRUE.equals(partial));
    }
}
