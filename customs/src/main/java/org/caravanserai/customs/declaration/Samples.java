package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.customs.supervision.Account;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.time.HouseClock;

/** Writes a draft after an earlier declaration, taking over what the broker chooses. */
@ApplicationScoped
@Retried
@Transactional
public class Samples {

    @Inject EntityManager em;
    @Inject Declarations declarations;
    @Inject SupervisionBook book;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /**
     * @param sample any declaration that the actor sees, in whatever state
     * @param procedure of the new one; null for that of the sample
     * @return the id of the draft
     */
    public String copy(String sample, CustomsProcedure procedure, Set<SamplePart> parts) {
        Declaration from = em.find(Declaration.class, declarations.visible(sample));
        Declaration draft =
                Declaration.draft(
                        procedure == null ? from.procedure : procedure,
                        actor.get().user(),
                        clock.now());
        draft.feature = from.feature;
        draft.client = from.client;
        draft.clientName = from.clientName;
        draft.currency = parts.contains(SamplePart.TERMS) ? from.currency : "KZT";
        draft.office = parts.contains(SamplePart.OFFICES) ? from.office : BrokerDefaults.OFFICE;
        draft.declarant = parts.contains(SamplePart.PARTIES) ? from.declarant : actor.get().name();
        draft.boxes = Json.write(head(Json.said(from.boxes), parts));
        if (parts.contains(SamplePart.GOODS)) {
            from.items.forEach(item -> draft.add(item(item, parts)));
        }
        em.persist(draft);
        em.flush();
        history.write(draft, null, draft.createdAt);
        em.flush();
        return draft.name();
    }

    private static Map<String, String> head(Map<String, String> said, Set<SamplePart> parts) {
        Map<String, String> taken = new LinkedHashMap<>();
        said.forEach(
                (box, entry) -> {
                    if (parts.stream().anyMatch(part -> part.holds(box))) {
                        taken.put(box, entry);
                    }
                });
        return taken;
    }

    private DeclarationItem item(DeclarationItem sample, Set<SamplePart> parts) {
        DraftItem said = sample.draft();
        boolean documents = parts.contains(SamplePart.DOCUMENTS);
        ItemBoxes boxes = said.boxes();
        DraftItem taken =
                new DraftItem(
                        null,
                        said.commodity(),
                        said.description(),
                        said.origin(),
                        said.measures(),
                        said.value(),
                        said.quantities(),
                        documents ? said.documents() : List.of(),
                        new ItemBoxes(
                                boxes.said(),
                                boxes.packings(),
                                parts.contains(SamplePart.LOTS) ? boxes.containers() : List.of(),
                                documents ? boxes.previousDocuments() : List.of()));
        return DeclarationItem.of(taken, parts.contains(SamplePart.LOTS) ? account(sample) : null);
    }

    private Account account(DeclarationItem sample) {
        return sample.lot == null ? null : book.account(sample.lot).orElse(null);
    }
}
