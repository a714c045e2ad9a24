package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.party.PowerView;
import org.caravanserai.customs.party.PowersOfAttorney;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Opens drafts before there are goods of them in the house: their lines come from an invoice, and
 * each is tied to its lot once that is received. It is filed no sooner.
 */
@ApplicationScoped
@Retried
@Transactional
public class BlankDrafts {

    private static final String NO_PREVIOUS = "00";

    @Inject EntityManager em;
    @Inject PowersOfAttorney powers;
    @Inject Procedures procedures;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;

    /** Whom the actor may declare for today, by name. */
    public Map<PartyId, String> clients() {
        Map<PartyId, String> clients = new LinkedHashMap<>();
        inForce().stream()
                .sorted(Comparator.comparing(PowerView::clientName))
                .forEach(power -> clients.put(power.client(), power.clientName()));
        return clients;
    }

    private List<PowerView> inForce() {
        LocalDate today = OfficeCalendar.day(clock.now());
        return powers.list(actor.get().user(), today).stream().filter(PowerView::inForce).toList();
    }

    /**
     * @return the id of the draft
     * @throws InvalidInput {@code required}, {@code procedure-unknown}, {@code
     *     procedure-may-not-follow}, or {@code blank-draft-follows} for a procedure that takes
     *     goods out of another one: they are in the house, so the draft begins with them
     * @throws NotFound if the actor has no power of that client today
     */
    public String open(CustomsProcedure procedure, PartyId client) {
        Instant now = clock.now();
        InvalidInput.throwIfAny(problems(procedure, client, OfficeCalendar.day(now)));
        String name = clients().get(client);
        if (name == null) {
            throw new NotFound("party", client);
        }
        Declaration draft = Declaration.draft(procedure, actor.get().user(), now);
        draft.client = client;
        draft.clientName = name;
        draft.office = BrokerDefaults.OFFICE;
        draft.declarant = actor.get().name();
        draft.currency = "KZT";
        draft.boxes = Json.write(Map.of());
        em.persist(draft);
        em.flush();
        history.write(draft, null, now);
        em.flush();
        return draft.name();
    }

    private List<Problem> problems(CustomsProcedure procedure, PartyId client, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        if (client == null) {
            problems.add(Problem.of("client", "required"));
        }
        if (procedure == null) {
            problems.add(Problem.of("procedure", "required"));
        } else if (!NO_PREVIOUS.equals(procedure.previous())) {
            problems.add(Problem.of("procedure", "blank-draft-follows", procedure.previous()));
        } else {
            procedures.check(procedure, null, day).stream()
                    .filter(problem -> "procedure".equals(problem.field()))
                    .forEach(problems::add);
        }
        return problems;
    }
}
