package org.caravanserai.customs.declaration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.event.GoodsReceived;
import org.caravanserai.kernel.event.ReceiptReversed;
import org.caravanserai.kernel.event.ReceivedLot;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.ContainerNumber;

/**
 * Writes the transit and the placement declaration of an announced consignment beforehand, and
 * names the lots when they are received. Nobody has to use these drafts, and they reserve nothing.
 */
@ApplicationScoped
class PreparedDrafts {

    static final CustomsProcedure TRANSIT = CustomsProcedure.parse("8000");
    private static final CustomsProcedure PLACEMENT = CustomsProcedure.parse("7000");

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject History history;

    void on(@Observes @Priority(300) ConsignmentAnnounced announced) {
        write(TRANSIT, announced);
        write(PLACEMENT, announced);
    }

    /** A corrected list replaces what was announced and not received yet. */
    private void write(CustomsProcedure procedure, ConsignmentAnnounced announced) {
        Optional<Declaration> before = find(procedure, announced.consignment());
        if (announced.containers().isEmpty()) {
            before.ifPresent(draft -> strike(draft, announced));
            return;
        }
        boolean taken = before.isEmpty() && announced.version() > 1;
        if (taken && everWritten(procedure, announced.consignment())) {
            return;
        }
        Declaration draft = before.orElseGet(() -> create(procedure, announced));
        draft.client = announced.consignee().id();
        draft.clientName = announced.consignee().name();
        draft.items.removeIf(item -> item.lot == null);
        em.flush();
        for (AnnouncedContainer container : announced.containers()) {
            for (AnnouncedLine line : container.lines()) {
                if (at(draft, container.number(), line.line()).isEmpty()) {
                    append(draft, item(container.number(), line));
                }
            }
        }
        em.flush();
    }

    /** The note is on the list no more: nothing is left to declare, unless goods came anyway. */
    private void strike(Declaration draft, ConsignmentAnnounced announced) {
        draft.items.removeIf(item -> item.lot == null);
        if (draft.items.isEmpty()) {
            history.turn(draft, Act.WITHDRAW, "note-struck", announced.effectiveAt());
        }
        em.flush();
    }

    private Declaration create(CustomsProcedure procedure, ConsignmentAnnounced announced) {
        Declaration draft =
                Declaration.draft(procedure, Actor.HOUSE.user(), announced.effectiveAt());
        draft.prepared = true;
        draft.consignment = announced.consignment();
        draft.client = announced.consignee().id();
        draft.clientName = announced.consignee().name();
        draft.declarant = announced.consignee().name();
        draft.office = BrokerDefaults.OFFICE;
        draft.currency =
                announced.containers().stream()
                        .flatMap(container -> container.lines().stream())
                        .filter(line -> line.value() != null)
                        .map(line -> line.value().currency())
                        .findFirst()
                        .orElse("KZT");
        draft.boxes = Json.write(head(procedure, announced));
        em.persist(draft);
        em.flush();
        history.write(draft, "prepared", announced.effectiveAt());
        return draft;
    }

    /** What a train list says of the head: nobody types it again. */
    private static Map<String, String> head(
            CustomsProcedure procedure, ConsignmentAnnounced announced) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("2", announced.consignor().name());
        said.put("19", "1");
        if (procedure.transit()) {
            said.put("53", BrokerDefaults.OFFICE);
            said.put("53.place", announced.destination().value());
            said.put(TransitSecurity.EXEMPT, TransitSecurity.RAILWAY);
        }
        return said;
    }

    private static DeclarationItem item(ContainerNumber container, AnnouncedLine line) {
        return DeclarationItem.announced(
                container,
                line.line(),
                line.commodity(),
                line.description(),
                line.measures(),
                line.value());
    }

    void on(@Observes @Priority(300) GoodsReceived receipt) {
        if (receipt.consignment() == null) {
            return;
        }
        find(PLACEMENT, receipt.consignment())
                .or(() -> taken(receipt.consignment()))
                .ifPresent(draft -> receipt.lots().forEach(lot -> link(draft, receipt, lot)));
        em.flush();
    }

    private void link(Declaration draft, GoodsReceived receipt, ReceivedLot lot) {
        Account account = lots.account(lot.lot());
        DeclarationItem item =
                at(draft, receipt.container(), lot.consignmentLine())
                        .filter(announced -> announced.lot == null)
                        .orElseGet(() -> append(draft, received(receipt, lot)));
        item.link(account);
        item.measures = lot.measures();
        item.value = lot.value();
    }

    /** The goods are to be counted again: their items wait for lots, as before the count. */
    void on(@Observes @Priority(300) ReceiptReversed reversed) {
        if (reversed.consignment() == null) {
            return;
        }
        drafts(PLACEMENT, reversed.consignment()).stream()
                .filter(draft -> draft.status == DeclarationStatus.DRAFT)
                .forEach(draft -> reversed.lots().forEach(lot -> unlink(draft, reversed, lot)));
        em.flush();
    }

    private static void unlink(Declaration draft, ReceiptReversed reversed, ReceivedLot lot) {
        Optional<DeclarationItem> announced =
                at(draft, reversed.container(), lot.consignmentLine())
                        .filter(item -> item.consignmentLine != 0);
        announced.filter(item -> lot.lot().equals(item.lot)).ifPresent(item -> item.lot = null);
        draft.items.removeIf(item -> lot.lot().equals(item.lot));
    }

    private static DeclarationItem received(GoodsReceived receipt, ReceivedLot lot) {
        return DeclarationItem.announced(
                receipt.container(),
                lot.consignmentLine(),
                lot.commodity(),
                lot.description(),
                lot.measures(),
                lot.value());
    }

    private static DeclarationItem append(Declaration draft, DeclarationItem item) {
        item.declaration = draft;
        item.number = draft.items.stream().mapToInt(i -> i.number).max().orElse(0) + 1;
        draft.items.add(item);
        return item;
    }

    private static Optional<DeclarationItem> at(
            Declaration draft, ContainerNumber container, int line) {
        return draft.items.stream()
                .filter(i -> container.equals(i.container) && i.consignmentLine == line)
                .findFirst();
    }

    /** The transit has ended: its draft is of no more use. */
    void transitEnded(String consignment, java.time.Instant at) {
        find(TRANSIT, consignment)
                .ifPresent(draft -> history.turn(draft, Act.WITHDRAW, "transit-closed", at));
    }

    private Optional<Declaration> find(CustomsProcedure procedure, String consignment) {
        return drafts(procedure, consignment).stream()
                .filter(d -> d.prepared && d.status == DeclarationStatus.DRAFT)
                .findFirst();
    }

    /** The draft that a broker has typed into while the goods were on their way. */
    private Optional<Declaration> taken(String consignment) {
        return drafts(PLACEMENT, consignment).stream()
                .filter(d -> d.status == DeclarationStatus.DRAFT)
                .findFirst();
    }

    private boolean everWritten(CustomsProcedure procedure, String consignment) {
        return drafts(procedure, consignment).stream().anyMatch(d -> !d.items.isEmpty());
    }

    private List<Declaration> drafts(CustomsProcedure procedure, String consignment) {
        return em.createQuery(
                        "from Declaration where consignment = :consignment"
                                + " and procedure = :procedure order by id",
                        Declaration.class)
                .setParameter("consignment", consignment)
                .setParameter("procedure", procedure)
                .getResultList();
    }
}
