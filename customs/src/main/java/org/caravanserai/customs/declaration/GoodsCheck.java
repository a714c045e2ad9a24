package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * Whether the goods a declaration names are there, under the right status, and not under another
 * filing.
 */
@ApplicationScoped
class GoodsCheck {

    @Inject EntityManager em;
    @Inject AccountLedger accounts;
    @Inject DeclaredLots lots;

    List<Finding> check(Declaration declaration, StockStatus source) {
        List<Finding> findings = new ArrayList<>();
        Set<LotId> seen = new HashSet<>();
        for (DeclarationItem item : declaration.items) {
            if (item.lot == null) {
                findings.add(Finding.of(item, "lot", "goods-not-received"));
            } else if (!seen.add(item.lot)) {
                findings.add(Finding.of(item, "lot", "duplicate-lot", item.lot.value()));
            } else if (source != null) {
                checkBalance(declaration, item, source, findings);
            }
        }
        return findings;
    }

    private void checkBalance(
            Declaration declaration,
            DeclarationItem item,
            StockStatus source,
            List<Finding> findings) {
        Measures wanted = lots.counted(item);
        Measures there = accounts.balance(item.lot, source);
        if (!there.covers(wanted)) {
            findings.add(
                    Finding.of(
                            item,
                            "measures",
                            "account-short",
                            item.lot.value(),
                            source.name(),
                            there.packages(),
                            there.netKg(),
                            wanted.packages(),
                            wanted.netKg()));
            return;
        }
        Measures left = there;
        String other = null;
        for (DeclarationItem filed : underFiling(declaration, item.lot)) {
            left = left.minus(lots.counted(filed));
            other = filed.declaration.name();
        }
        if (!left.covers(wanted)) {
            findings.add(Finding.of(item, "lot", "lot-under-filing", item.lot.value(), other));
        }
    }

    private List<DeclarationItem> underFiling(Declaration declaration, LotId lot) {
        return em.createQuery(
                        "select i from DeclarationItem i join fetch i.declaration d"
                                + " where i.lot = :lot and d.status in :filed"
                                + " and i.decision = :pending and d.id <> :self",
                        DeclarationItem.class)
                .setParameter("lot", lot)
                .setParameter(
                        "filed",
                        List.of(
                                DeclarationStatus.SUBMITTED,
                                DeclarationStatus.REGISTERED,
                                DeclarationStatus.UNDER_CHECK))
                .setParameter("pending", ItemDecision.PENDING)
                .setParameter("self", declaration.id)
                .getResultList();
    }
}
