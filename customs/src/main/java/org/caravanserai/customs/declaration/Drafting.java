package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.AccountLedger;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** Writes declarations until they are filed, and withdraws them. */
@ApplicationScoped
@Retried
@Transactional
public class Drafting {

    @Inject EntityManager em;
    @Inject DraftCheck check;
    @Inject DeclaredLots lots;
    @Inject Declarations declarations;
    @Inject AccountLedger accounts;
    @Inject Procedures procedures;
    @Inject History history;
    @Inject Ending ending;
    @Inject Consent consent;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Saves a new draft and answers its id. */
    public String draft(DraftRequest request) {
        List<Account> found = check.accounts(request);
        Declaration draft = Declaration.draft(request.procedure(), actor.get().user(), clock.now());
        fill(draft, request, found);
        em.persist(draft);
        em.flush();
        history.write(draft, null, draft.createdAt);
        em.flush();
        return draft.name();
    }

    /**
     * Replaces what a draft says.
     *
     * @param version the version that was read; a later one was written by somebody else
     * @throws Refusal {@code stale-version} or {@code declaration-status}
     */
    public void edit(String id, int version, DraftRequest request) {
        Declaration draft = lots.locked(declarations.visible(id));
        Life.after(draft.status, Act.EDIT);
        if (draft.version != version) {
            throw new Refusal("stale-version", draft.version, version);
        }
        List<Account> found = check.accounts(request);
        draft.items.clear();
        em.flush();
        draft.prepared = false;
        draft.procedure = request.procedure();
        fill(draft, request, found);
        em.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void fill(Declaration draft, DraftRequest request, List<Account> found) {
        Account first = found.get(0);
        draft.feature = request.feature() == null ? "000" : request.feature();
        draft.ground = request.ground();
        draft.client = first.owner();
        draft.clientName = first.ownerName();
        draft.office = request.office() == null ? BrokerDefaults.OFFICE : request.office();
        draft.declarant = request.declarant() == null ? actor.get().name() : request.declarant();
        draft.currency = currency(request);
        draft.boxes = Json.write(request.boxes());
        Map<LotId, Measures> there = supplementing(draft, request, found);
        for (int i = 0; i < found.size(); i++) {
            DeclarationItem item = DeclarationItem.of(request.items().get(i), found.get(i));
            complete(item, there.getOrDefault(found.get(i).lot(), Measures.zero(null)));
            draft.add(item);
        }
    }

    /** What is there of lots whose supplementary quantity the broker left out, read at once. */
    private Map<LotId, Measures> supplementing(
            Declaration draft, DraftRequest request, List<Account> found) {
        List<LotId> lots = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (request.items().get(i).measures().supplementary() == null) {
                lots.add(found.get(i).lot());
            }
        }
        StockStatus source =
                lots.isEmpty()
                        ? null
                        : procedures.source(draft.procedure, OfficeCalendar.day(clock.now()));
        return source == null ? Map.of() : accounts.balances(lots, source);
    }

    private static String currency(DraftRequest request) {
        if (request.currency() != null) {
            return Money.zero(request.currency()).currency();
        }
        return request.items().stream()
                .filter(item -> item.value() != null)
                .map(item -> item.value().currency())
                .findFirst()
                .orElse("KZT");
    }

    /**
     * Adds the supplementary quantity that belongs to the packages, where the broker left it out.
     */
    private static void complete(DeclarationItem item, Measures there) {
        boolean part =
                there.packages().signum() > 0
                        && item.measures.packages().compareTo(there.packages()) <= 0;
        if (part && item.measures.supplementary() == null && there.supplementary() != null) {
            item.measures =
                    item.measures.withSupplementary(
                            there.portion(item.measures.packages()).supplementary());
        }
    }

    /**
     * Takes a declaration back, at any time before the office decided; everything it held is free
     * again.
     *
     * @throws Refusal {@code declaration-status}, or why the office does not agree
     */
    public void withdraw(String id, String reason) {
        TextCheck.reason(reason);
        Declaration declaration = lots.locked(declarations.visible(id));
        boolean filed = declaration.status.filed();
        if (filed) {
            consent.withdraw(declaration.id, declaration.office);
        }
        history.turn(declaration, Act.WITHDRAW, reason, clock.now());
        if (filed) {
            ending.end(
                    declaration,
                    declaration.pending(),
                    FilingEnded.Outcome.WITHDRAWN,
                    reason,
                    clock.now());
            declaration.decidedAt = clock.now();
        }
        em.flush();
    }
}
