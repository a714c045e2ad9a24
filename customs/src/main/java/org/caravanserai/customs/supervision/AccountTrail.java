package org.caravanserai.customs.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.TermRule;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.NotFound;

/** The account of one lot from presentation to discharge, in all measures and in duty. */
@ApplicationScoped
@Retried
@Transactional
public class AccountTrail {

    @Inject EntityManager em;
    @Inject SupervisionBook book;

    /**
     * Every line of the account, the oldest first.
     *
     * @throws NotFound if the actor sees no such lot
     */
    public List<TrailLine> lines(LotId lot) {
        require(lot);
        Map<StockStatus, Measures> balances = new EnumMap<>(StockStatus.class);
        List<TrailLine> lines = new ArrayList<>();
        em.createQuery("from AccountEntry where lot = :lot order by id", AccountEntry.class)
                .setParameter("lot", lot.value())
                .getResultStream()
                .forEach(entry -> lines.add(line(entry, balances)));
        return lines;
    }

    /** Regrouping changes one status; anything else takes from one and gives to another. */
    private static TrailLine line(AccountEntry entry, Map<StockStatus, Measures> balances) {
        boolean regrouped = entry.kind == EntryKind.REGROUPED;
        StockStatus told = entry.from == null ? entry.to : entry.from;
        Measures zero = Measures.zero(null);
        Measures before = balances.getOrDefault(told, zero);
        if (entry.from != null && !regrouped) {
            balances.merge(entry.from, entry.measures.negate(), Measures::plus);
        }
        balances.merge(entry.to, entry.measures, Measures::plus);
        return new TrailLine(
                entry.effectiveAt,
                entry.recordedAt,
                entry.kind,
                regrouped ? null : entry.from,
                entry.to,
                before,
                entry.measures,
                balances.getOrDefault(told, zero),
                entry.reference);
    }

    /** What declaration items put under bond of the lot, with the duty that is still suspended. */
    public List<TrailPlacement> placements(LotId lot) {
        require(lot);
        return em.createQuery("from Placement where lot = :lot order by id", Placement.class)
                .setParameter("lot", lot)
                .getResultStream()
                .map(
                        p ->
                                new TrailPlacement(
                                        p.declaration,
                                        p.item,
                                        p.placedAt,
                                        p.storageUntil,
                                        p.termRule == null ? TermRule.PROCEDURE : p.termRule,
                                        p.shelfUntil,
                                        p.remaining,
                                        p.suspended,
                                        p.guarantee))
                .toList();
    }

    private void require(LotId lot) {
        if (book.account(lot).isEmpty()) {
            throw new NotFound("lot", lot);
        }
    }
}
