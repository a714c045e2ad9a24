package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Writes entries into the boxes of one item. What can be true is saved even if it is not right yet;
 * the checks before filing say what is not.
 */
@ApplicationScoped
class ItemEntry {

    @Inject SupervisionBook book;
    @Inject AccountLedger accounts;
    @Inject Procedures procedures;
    @Inject Proposals proposals;
    @Inject Tariff tariff;
    @Inject HouseClock clock;

    Map<String, String> say(Declaration draft, DeclarationItem item, Map<String, String> entries) {
        Map<String, String> texts = ItemText.of(item.draft());
        texts.putIfAbsent("42.currency", draft.currency);
        entries.forEach((box, entry) -> texts.put(box, Objects.toString(entry, "").strip()));
        List<Problem> problems = new ArrayList<>();
        DraftItem read = ItemReading.of(texts, "boxes.", problems);
        InvalidInput.throwIfAny(problems);
        check(draft, item, read);
        if (read.lot() != null && !read.lot().equals(item.lot)) {
            tie(draft, item, read.lot());
        }
        item.say(read);
        if (entries.keySet().equals(java.util.Set.of(ItemText.COUNT)) && item.lot != null) {
            follow(draft, item);
        }
        return ItemText.of(item.draft());
    }

    private void check(Declaration draft, DeclarationItem item, DraftItem read) {
        List<Problem> problems = new ArrayList<>();
        if (read.commodity() == null) {
            problems.add(Problem.of("boxes.33", "required"));
        } else if (!read.commodity().equals(item.commodity)
                && !tariff.declarable(read.commodity(), draft.procedure)) {
            problems.add(
                    Problem.of("boxes.33", "unknown-commodity-code", read.commodity().value()));
        }
        Measures measures = read.measures();
        if (measures.packages().stripTrailingZeros().scale() > 0) {
            problems.add(
                    Problem.of(
                            "boxes." + ItemText.COUNT, "packages-not-whole", measures.packages()));
        }
        InvalidInput.throwIfAny(problems);
    }

    private void tie(Declaration draft, DeclarationItem item, LotId lot) {
        Account account =
                book.account(lot)
                        .orElseThrow(
                                () -> InvalidInput.of("boxes.lot", "unknown-lot", lot.value()));
        if (!account.owner().equals(draft.client)) {
            throw InvalidInput.of("boxes.lot", "several-clients");
        }
        item.link(account);
    }

    /** Masses, quantity and value of so many packages of the lot, where it has so many. */
    private void follow(Declaration draft, DeclarationItem item) {
        BigDecimal packages = item.measures.packages();
        StockStatus source = procedures.source(draft.procedure, OfficeCalendar.day(clock.now()));
        Measures there = source == null ? Measures.zero(null) : accounts.balance(item.lot, source);
        if (packages.signum() <= 0 || packages.compareTo(there.packages()) > 0) {
            return;
        }
        DraftItem part = proposals.item(draft.procedure, item.lot, packages);
        item.measures = part.measures();
        if (part.value() != null) {
            item.value = part.value();
        }
    }
}
