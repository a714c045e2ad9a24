package org.caravanserai.customs.loss;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.customs.declaration.DeclarationId;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Duty that fell due because goods are missing.
 *
 * @param declaration item that had placed the goods under bond; null for goods that never were
 * @param act that recorded the shortage
 * @param amount tenge; null while customs has not assessed it
 * @param smallAmount up to so much is not collected, in tenge; null unless it was waived for that
 * @param owedSince the duty counts as if the goods had been cleared on this day
 * @param document paper on which customs assessed it; null where it was known
 */
public record DemandView(
        long id,
        LotId lot,
        PartyId owner,
        String declaration,
        String act,
        Measures measures,
        BigDecimal amount,
        String guarantee,
        DemandState state,
        BigDecimal smallAmount,
        LocalDate owedSince,
        String document,
        String settledBy,
        Instant settledAt,
        Instant since) {

    static DemandView of(DutyDemand demand) {
        return new DemandView(
                demand.id,
                demand.lot,
                demand.owner,
                demand.declaration == null
                        ? null
                        : DeclarationId.print(demand.declaration, demand.item),
                demand.ground,
                demand.measures,
                demand.amount,
                demand.guarantee,
                demand.state,
                demand.smallAmount,
                demand.owedSince,
                demand.document,
                demand.settledBy,
                demand.settledAt,
                demand.effectiveAt);
    }
}
