package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.customs.supervision.Placements;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Writes the items of a declaration from goods that are really there, so that a broker types no
 * line a second time: code, origin and value come from the item that put the goods under the
 * previous procedure, or else from the train list.
 */
@ApplicationScoped
@Retried
@Transactional
public class Proposals {

    @Inject EntityManager em;
    @Inject SupervisionBook book;
    @Inject AccountLedger accounts;
    @Inject Placements placements;
    @Inject Procedures procedures;
    @Inject HouseClock clock;

    /** An item for everything that is left of each lot. */
    public DraftRequest propose(CustomsProcedure procedure, Collection<LotId> lots) {
        List<DraftItem> items = lots.stream().map(lot -> item(procedure, lot, null)).toList();
        return new DraftRequest(procedure, null, null, null, null, null, items);
    }

    /**
     * An item for so many packages of the lot: masses, quantity and value follow in proportion.
     *
     * @param packages null for all that is left
     * @throws InvalidInput {@code unknown-lot} or {@code lot-not-under} (lot, procedure)
     */
    public DraftItem item(CustomsProcedure procedure, LotId lot, BigDecimal packages) {
        Account account =
                book.account(lot)
                        .orElseThrow(() -> InvalidInput.of("lot", "unknown-lot", lot.value()));
        StockStatus source = procedures.source(procedure, OfficeCalendar.day(clock.now()));
        Measures left = source == null ? Measures.zero(null) : accounts.balance(lot, source);
        if (left.isZero()) {
            throw InvalidInput.of("lot", "lot-not-under", lot.value(), procedure.code());
        }
        boolean part = packages != null && packages.compareTo(left.packages()) <= 0;
        Measures measures = part ? left.portion(packages) : left;
        return placed(lot)
                .map(before -> again(before, account, measures))
                .orElseGet(() -> first(account, measures));
    }

    private Optional<DeclarationItem> placed(LotId lot) {
        return placements
                .oldestOpen(lot)
                .flatMap(
                        key ->
                                em.createQuery(
                                                "from DeclarationItem i where i.number = :item"
                                                        + " and i.declaration.id = :declaration",
                                                DeclarationItem.class)
                                        .setParameter("item", key.item())
                                        .setParameter("declaration", key.declaration())
                                        .getResultStream()
                                        .findFirst());
    }

    private static DraftItem again(DeclarationItem before, Account account, Measures measures) {
        return new DraftItem(
                account.lot(),
                before.commodity,
                before.description,
                before.origin,
                measures,
                share(before.value, before.measures, measures),
                Map.of(),
                Json.documents(before.documents));
    }

    private static DraftItem first(Account account, Measures measures) {
        return new DraftItem(
                account.lot(),
                account.commodity(),
                account.description(),
                null,
                measures,
                share(account.value(), account.measures(), measures),
                Map.of(),
                List.of());
    }

    private static Money share(Money value, Measures whole, Measures part) {
        if (value == null || part.equals(whole)) {
            return value;
        }
        boolean packed = whole.packages().signum() > 0;
        BigDecimal of = packed ? whole.packages() : whole.netKg();
        BigDecimal taken = packed ? part.packages() : part.netKg();
        return of.signum() == 0
                ? value
                : Money.rounded(
                        value.amount().multiply(taken).divide(of, 6, RoundingMode.HALF_UP),
                        value.currency());
    }
}
