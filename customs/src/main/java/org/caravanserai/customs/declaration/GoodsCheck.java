package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.kernel.database.PlainSql;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;

/**
 * Whether the goods a declaration names are there, under the right status, and not under another
 * filing. A transit is declared for goods on the way: they need no lot.
 */
@ApplicationScoped
class GoodsCheck {

    private static final String UNDER_FILING =
            "select i.id from customs.declaration_item i join customs.declaration d on d.id ="
                    + " i.declaration where i.lot = any(?) and d.status = any(?)"
                    + " and i.decision = ? and d.id <> ?";

    @Inject EntityManager em;
    @Inject PlainSql sql;
    @Inject AccountLedger accounts;
    @Inject DeclaredLots lots;

    List<Finding> check(Declaration declaration, StockStatus source) {
        List<Finding> findings = new ArrayList<>();
        Set<LotId> named = new HashSet<>();
        declaration.items.forEach(item -> named.add(item.lot));
        named.remove(null);
        There there = there(declaration, named, source);
        Set<LotId> seen = new HashSet<>();
        for (DeclarationItem item : declaration.items) {
            if (item.lot == null && PreparedDrafts.TRANSIT.equals(declaration.procedure)) {
                continue;
            }
            if (item.lot == null) {
                findings.add(Finding.of(item, "lot", "goods-not-received"));
            } else if (!seen.add(item.lot)) {
                findings.add(Finding.of(item, "lot", "duplicate-lot", item.lot.value()));
            } else if (source != null) {
                checkBalance(item, there, source, findings);
            }
        }
        return findings;
    }

    /** What is there of all lots named, and what other filings want of it: read at once. */
    private record There(
            Map<LotId, Measures> balances, Map<LotId, List<DeclarationItem>> underFiling) {}

    private There there(Declaration declaration, Set<LotId> named, StockStatus source) {
        if (named.isEmpty() || source == null) {
            return new There(Map.of(), Map.of());
        }
        lots.read(named);
        return new There(accounts.balances(named, source), underFiling(declaration, named));
    }

    private void checkBalance(
            DeclarationItem item, There all, StockStatus source, List<Finding> findings) {
        Measures wanted = lots.counted(item);
        Measures there = all.balances().getOrDefault(item.lot, Measures.zero(null));
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
        for (DeclarationItem filed : all.underFiling().getOrDefault(item.lot, List.of())) {
            left = left.minus(lots.counted(filed));
            other = filed.declaration.name();
        }
        if (!left.covers(wanted)) {
            findings.add(Finding.of(item, "lot", "lot-under-filing", item.lot.value(), other));
        }
    }

    private Map<LotId, List<DeclarationItem>> underFiling(
            Declaration declaration, Set<LotId> named) {
        List<Long> others =
                sql.rows(
                        UNDER_FILING,
                        row -> row.getLong(1),
                        named.stream().map(LotId::value).toList(),
                        DeclarationStatus.atTheOffice().stream().map(Enum::name).toList(),
                        ItemDecision.PENDING.name(),
                        declaration.id);
        return others.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select i from DeclarationItem i join fetch i.declaration"
                                        + " where i.id in :others",
                                DeclarationItem.class)
                        .setParameter("others", others)
                        .getResultStream()
                        .collect(Collectors.groupingBy(item -> item.lot));
    }
}
