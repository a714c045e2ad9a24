package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.payment.CodeConditions;
import org.caravanserai.customs.payment.DutyItem;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.tariff.CodeCondition;
import org.caravanserai.customs.transit.TransitBook;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.time.HouseClock;

/**
 * What an inspector would ask about although nothing forbids the filing: a seal that was not the
 * announced one, kilograms that stay behind without a package, a document type of no list.
 */
@ApplicationScoped
class CrossCheck {

    private static final String DOCUMENT = "document-type";

    @Inject AccountLedger accounts;
    @Inject Procedures procedures;
    @Inject TransitBook transits;
    @Inject FormBoxes form;
    @Inject CodeConditions codes;
    @Inject LiveTransits live;
    @Inject HouseClock clock;

    List<Finding> warnings(Declaration declaration) {
        List<Finding> warnings = new ArrayList<>();
        warnings.addAll(seals(declaration));
        warnings.addAll(leftBehind(declaration));
        warnings.addAll(documents(declaration));
        warnings.addAll(conditions(declaration));
        warnings.addAll(live.shared(declaration));
        return warnings;
    }

    /** One warning for each container with a wrong seal, at its first item. */
    private List<Finding> seals(Declaration declaration) {
        Map<String, DeclarationItem> first = new HashMap<>();
        Set<ContainerNumber> containers = new HashSet<>();
        for (DeclarationItem item : declaration.items) {
            if (item.container != null) {
                containers.add(item.container);
                first.putIfAbsent("container:" + item.container.value(), item);
            }
        }
        return transits.remarks(containers).stream()
                .filter(remark -> "seal-mismatch".equals(remark.code()))
                .map(
                        remark ->
                                Finding.of(
                                        first.get(remark.subject()),
                                        "containers",
                                        "seal-remark",
                                        remark.subject().substring("container:".length()),
                                        remark.detail()))
                .toList();
    }

    /** The last packages go, but kilograms would stay on the account for ever. */
    private List<Finding> leftBehind(Declaration declaration) {
        StockStatus source =
                procedures.source(declaration.procedure, OfficeCalendar.day(clock.now()));
        Set<LotId> lots = new HashSet<>();
        declaration.items.forEach(item -> lots.add(item.lot));
        lots.remove(null);
        if (source == null || lots.isEmpty()) {
            return List.of();
        }
        Map<LotId, Measures> there = accounts.balances(lots, source);
        List<Finding> left = new ArrayList<>();
        for (DeclarationItem item : declaration.items) {
            Measures balance = there.get(item.lot);
            if (balance != null
                    && balance.packages().compareTo(item.measures.packages()) == 0
                    && balance.netKg().compareTo(item.measures.netKg()) > 0) {
                left.add(
                        Finding.of(
                                item,
                                "netKg",
                                "mass-left-behind",
                                balance.netKg().subtract(item.measures.netKg()),
                                item.lot.value()));
            }
        }
        return left;
    }

    /** Goods whose season or price is not that of their code, where that stops nothing. */
    private List<Finding> conditions(Declaration declaration) {
        List<DutyItem> goods =
                declaration.items.stream()
                        .filter(DeclarationItem::taxable)
                        .map(DeclarationItem::forDuties)
                        .toList();
        LocalDate day = OfficeCalendar.day(clock.now());
        return codes.unmet(goods, CodeCondition.Severity.WARNING, day).stream()
                .map(Finding::of)
                .toList();
    }

    private List<Finding> documents(Declaration declaration) {
        Set<String> types = form.table(OfficeCalendar.day(clock.now())).codes().get(DOCUMENT);
        List<Finding> unknown = new ArrayList<>();
        for (DeclarationItem item : declaration.items) {
            for (DocumentReference document : Json.documents(item.documents)) {
                if (!types.contains(document.type())) {
                    unknown.add(
                            Finding.of(
                                    item, "documents", "document-type-unlisted", document.type()));
                }
            }
        }
        return unknown;
    }
}
