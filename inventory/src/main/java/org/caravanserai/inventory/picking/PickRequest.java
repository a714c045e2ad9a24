package org.caravanserai.inventory.picking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/**
 * What somebody wants picked. Of owner, declaration, commodity and lots at least one is given;
 * several narrow each other.
 *
 * @param owner id of the owner, or a part of the name
 * @param declaration id or printed number of the declaration that released the goods
 * @param commodity first digits of the commodity code
 * @param lots the lots that may be picked; in the order they are to be taken for {@code NAMED}
 * @param packages how many in all; null for everything
 * @param consignee who takes the goods; null for their owner
 * @param partial whether a list is wanted, too, when there is less than asked for
 */
public record PickRequest(
        FacilityCode facility,
        String owner,
        String declaration,
        String commodity,
        List<Named> lots,
        BigDecimal packages,
        Discharge discharge,
        String consignee,
        boolean partial) {

    /**
     * A lot that was named.
     *
     * @param location the bin to take it from; null for any
     * @param packages how many of it; null for all
     */
    public record Named(LotId lot, String location, BigDecimal packages) {}

    public PickRequest {
        lots = lots == null ? List.of() : List.copyOf(lots);
        discharge = discharge == null ? Discharge.FIFO : discharge;
        owner = given(owner);
        declaration = given(declaration);
        commodity = given(commodity);
        consignee = given(consignee);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * @throws InvalidInput what is missing or cannot be, by field
     */
    void check() {
        List<Problem> problems = new ArrayList<>();
        if (facility == null) {
            problems.add(Problem.of("facility", "required"));
        }
        if (owner == null && declaration == null && commodity == null && lots.isEmpty()) {
            problems.add(Problem.of("lots", "pick-what"));
        }
        if (discharge == Discharge.NAMED && lots.isEmpty()) {
            problems.add(Problem.of("lots", "required"));
        }
        whole("packages", packages, problems);
        for (int i = 0; i < lots.size(); i++) {
            if (lots.get(i).lot() == null) {
                problems.add(Problem.of("lots[" + i + "].lot", "required"));
            }
            whole("lots[" + i + "].packages", lots.get(i).packages(), problems);
        }
        InvalidInput.throwIfAny(problems);
    }

    private static void whole(String field, BigDecimal packages, List<Problem> problems) {
        if (packages != null
                && (packages.signum() <= 0 || packages.stripTrailingZeros().scale() > 0)) {
            problems.add(Problem.of(field, "pick-packages", packages));
        }
    }
}
