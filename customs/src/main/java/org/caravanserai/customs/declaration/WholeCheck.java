package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.Discharged;
import org.caravanserai.customs.supervision.Withdrawals;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.identity.LotId;

/**
 * Where a procedure may not be ended in parts, everything that is left of an item under it must be
 * declared together.
 */
@ApplicationScoped
class WholeCheck {

    private static final String NONE_BEFORE = "00";
    private static final Comparator<LotId> BY_NUMBER = Comparator.comparing(LotId::value);

    @Inject Procedures procedures;
    @Inject Withdrawals withdrawals;
    @Inject DeclaredLots lots;

    List<Finding> check(Declaration declaration, LocalDate day) {
        String previous = declaration.procedure.previous();
        if (NONE_BEFORE.equals(previous)
                || procedures.inParts(declaration.procedure, declaration.ground, day)) {
            return List.of();
        }
        Map<LotId, DeclarationItem> declared = new LinkedHashMap<>();
        for (DeclarationItem item : declaration.items) {
            if (item.lot != null) {
                declared.putIfAbsent(item.lot, item);
            }
        }
        Map<LotId, Measures> there = new HashMap<>();
        Map<Discharged.ItemKey, Set<LotId>> together = new LinkedHashMap<>();
        for (Withdrawals.Left left : withdrawals.leftTogether(declared.keySet(), previous)) {
            there.merge(left.lot(), left.measures(), Measures::plus);
            together.computeIfAbsent(left.placed(), key -> new TreeSet<>(BY_NUMBER))
                    .add(left.lot());
        }
        List<Finding> findings = new ArrayList<>();
        together.forEach(
                (placed, in) -> {
                    List<LotId> staying =
                            in.stream()
                                    .filter(lot -> stays(there.get(lot), declared.get(lot)))
                                    .toList();
                    in.stream()
                            .map(declared::get)
                            .filter(item -> item != null && !staying.isEmpty())
                            .findFirst()
                            .ifPresent(item -> findings.add(finding(item, placed, staying)));
                });
        return findings;
    }

    /**
     * @param taken null where the lot is not declared
     */
    private boolean stays(Measures there, DeclarationItem taken) {
        return taken == null || !lots.counted(taken).covers(there);
    }

    private static Finding finding(
            DeclarationItem item, Discharged.ItemKey placed, List<LotId> staying) {
        return Finding.of(
                item,
                "measures",
                "completion-not-in-parts",
                DeclarationId.print(placed.declaration(), placed.item()),
                staying.stream().map(LotId::value).collect(Collectors.joining(", ")));
    }
}
