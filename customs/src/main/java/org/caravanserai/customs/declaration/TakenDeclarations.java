package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.TakenLot;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/** Writes the declarations that had placed goods under bond before the house opened. */
@ApplicationScoped
class TakenDeclarations {

    private static final CustomsProcedure PLACEMENT = CustomsProcedure.parse("7000");
    private static final String TENGE = "KZT";

    @Inject EntityManager em;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Rows whose declaration the house knows already, or that name two owners under one. */
    List<Problem> known(List<TakenLot> bonded) {
        List<Problem> problems = new ArrayList<>();
        Map<DeclarationNumber, TakenLot> first = new HashMap<>();
        for (TakenLot lot : bonded) {
            TakenLot other = first.putIfAbsent(lot.declaration(), lot);
            if (other == null && taken(lot.declaration())) {
                problems.add(
                        Problem.ofRow(
                                lot.row(),
                                "declaration",
                                "number-taken",
                                lot.declaration().printed()));
            } else if (other != null && !other.owner().id().equals(lot.owner().id())) {
                problems.add(
                        Problem.ofRow(
                                lot.row(),
                                "owner",
                                "take-over-two-owners",
                                lot.declaration().printed(),
                                other.row()));
            }
        }
        return problems;
    }

    private boolean taken(DeclarationNumber number) {
        return !em.createQuery("select d.id from Declaration d where d.number = :n", Long.class)
                .setParameter("n", number)
                .getResultList()
                .isEmpty();
    }

    /** The item under which each lot stands, by lot, in the order of numbers and items. */
    Map<TakenLot, DeclarationItem> open(List<TakenLot> bonded, Map<LotId, Account> accounts) {
        Map<DeclarationNumber, Declaration> declarations = new LinkedHashMap<>();
        Map<TakenLot, DeclarationItem> items = new LinkedHashMap<>();
        bonded.stream()
                .sorted(
                        Comparator.comparing((TakenLot lot) -> lot.declaration().printed())
                                .thenComparing(TakenLot::item))
                .forEach(
                        lot -> {
                            Declaration declaration =
                                    declarations.computeIfAbsent(
                                            lot.declaration(), number -> declaration(lot));
                            items.put(lot, item(declaration, lot, accounts.get(lot.lot())));
                        });
        declarations.values().forEach(em::persist);
        em.flush();
        declarations
                .values()
                .forEach(declaration -> history.write(declaration, null, declaration.decidedAt));
        return items;
    }

    private Declaration declaration(TakenLot lot) {
        Instant since = lot.since().atStartOfDay(OfficeCalendar.ZONE).toInstant();
        Declaration declaration = Declaration.draft(PLACEMENT, actor.get().user(), clock.now());
        declaration.status = DeclarationStatus.RELEASED;
        declaration.number = lot.declaration();
        declaration.office = lot.declaration().office();
        declaration.client = lot.owner().id();
        declaration.clientName = lot.owner().name();
        declaration.declarant = lot.owner().name();
        declaration.currency = lot.value() == null ? TENGE : lot.value().currency();
        declaration.guarantee = lot.guarantee();
        declaration.filedAt = since;
        declaration.registeredAt = since;
        declaration.decidedAt = since;
        return declaration;
    }

    private static DeclarationItem item(Declaration declaration, TakenLot lot, Account account) {
        DeclarationItem item =
                DeclarationItem.announced(
                        lot.container(),
                        0,
                        lot.commodity(),
                        lot.description(),
                        lot.measures(),
                        lot.value());
        item.link(account);
        declaration.add(item);
        item.number = lot.item();
        item.decision = ItemDecision.RELEASED;
        item.decidedAt = declaration.decidedAt;
        return item;
    }

    /** The declarations of these lots moved nothing after all; their numbers are free again. */
    void withdraw(Set<LotId> lots, String reason, Instant at) {
        em.createQuery(
                        "select distinct d from DeclarationItem i join i.declaration d where i.lot"
                                + " in :lots and d.status = :released and d.procedure = :placement",
                        Declaration.class)
                .setParameter("lots", lots)
                .setParameter("released", DeclarationStatus.RELEASED)
                .setParameter("placement", PLACEMENT)
                .getResultList()
                .forEach(
                        declaration -> {
                            declaration.status = DeclarationStatus.WITHDRAWN;
                            history.write(
                                    declaration, declaration.number.printed() + ": " + reason, at);
                            declaration.number = null;
                        });
    }
}
