package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.event.FilingEnded;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** What an office that is connected answers to a filing; called inside its transaction. */
@ApplicationScoped
public class OfficeAnswers {

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Registration registration;
    @Inject Verdict verdict;
    @Inject DecisionCodes codes;
    @Inject Ending ending;
    @Inject Cover cover;
    @Inject History history;
    @Inject DeclarationViews views;
    @Inject Revocations revocations;
    @Inject HouseClock clock;

    /** What an office needs to know of a filing. */
    public record FiledDeclaration(
            long id,
            DeclarationStatus status,
            String office,
            String lane,
            String filedBy,
            DeclarationNumber number) {}

    /** Locks the declaration with its goods and says where it stands. */
    public FiledDeclaration take(long id) {
        Declaration declaration = lots.goodsLocked(id);
        return new FiledDeclaration(
                id,
                declaration.status,
                declaration.office,
                declaration.lane,
                declaration.filedBy,
                declaration.number);
    }

    /**
     * The office registers it. Where the rates of the day are not known yet it waits; where
     * guarantee or money no longer cover it, registration is refused.
     *
     * @return what happened: {@code registered}, {@code registration-refused}, or the code of what
     *     it waits for
     */
    public String register(long id, String lane, Supplier<DeclarationNumber> number) {
        Declaration declaration = em.find(Declaration.class, id);
        Instant now = clock.now();
        Assessment assessment;
        try {
            assessment = registration.assess(declaration, now);
        } catch (Refusal waits) {
            return waits.code();
        }
        String uncovered = cover.missing(declaration, assessment, OfficeCalendar.day(now));
        if (uncovered == null) {
            registration.register(declaration, assessment, number.get(), lane, now);
            return "registered";
        }
        refuseRegistration(declaration, uncovered);
        return "registration-refused";
    }

    private void refuseRegistration(Declaration declaration, String reason) {
        refuseRegistration(declaration, reason, clock.now());
    }

    private void refuseRegistration(Declaration declaration, String reason, Instant at) {
        Life.after(declaration.status, Act.REFUSE_REGISTRATION);
        FilingEnded.Outcome outcome = FilingEnded.Outcome.REGISTRATION_REFUSED;
        ending.end(declaration, declaration.pending(), outcome, reason, at);
        history.turn(declaration, Act.REFUSE_REGISTRATION, reason, at);
        declaration.decidedAt = at;
        em.flush();
    }

    /** The office looks at documents or goods. */
    public void check(long id, String note) {
        history.turn(em.find(Declaration.class, id), Act.CHECK, note, clock.now());
        em.flush();
    }

    /** The office releases every item it has not decided yet. */
    public void release(long id) {
        Declaration declaration = em.find(Declaration.class, id);
        verdict.give(declaration, ItemDecision.RELEASED, declaration.pending(), null, clock.now());
        em.flush();
    }

    /** The office refuses every item it has not decided yet. */
    public void refuse(long id, String reason) {
        Declaration declaration = em.find(Declaration.class, id);
        verdict.give(declaration, ItemDecision.REFUSED, declaration.pending(), reason, clock.now());
        em.flush();
    }

    /** The office it was filed with. */
    public String office(long id) {
        return em.find(Declaration.class, id).office;
    }

    /** Who filed it. */
    public String filedBy(long id) {
        return em.find(Declaration.class, id).filedBy;
    }

    /** As people read it, whoever asks. */
    public DeclarationView view(long id) {
        return views.of(em.find(Declaration.class, id));
    }

    /**
     * The declaration a message of an office is about.
     *
     * @param reference our own name of it; null where the message has none
     */
    public Optional<Long> find(String reference, DeclarationNumber number) {
        if (reference == null) {
            return number == null ? Optional.empty() : ofNumber(number.printed());
        }
        try {
            Declaration found = em.find(Declaration.class, DeclarationId.parse(reference));
            return Optional.ofNullable(found)
                    .filter(declaration -> declaration.status != DeclarationStatus.DRAFT)
                    .map(declaration -> declaration.id);
        } catch (NotFound nobodyHasSuchAName) {
            return Optional.empty();
        }
    }

    public Optional<Long> ofNumber(String number) {
        return number == null
                ? Optional.empty()
                : em.createQuery(
                                "select d.id from Declaration d where d.number = :number",
                                Long.class)
                        .setParameter("number", DeclarationNumber.parse(number))
                        .getResultStream()
                        .findFirst();
    }

    /**
     * An office says that it registered.
     *
     * @throws Refusal {@code number-taken}, {@code declaration-status}, or what the duties of that
     *     day lack
     */
    public void registered(long id, DeclarationNumber number, Instant at) {
        Declaration declaration = em.find(Declaration.class, id);
        Life.after(declaration.status, Act.REGISTER);
        Optional<Long> holder = ofNumber(number.printed());
        if (holder.isPresent()) {
            throw new Refusal("number-taken", number.printed());
        }
        registration.register(declaration, number, "BY_MESSAGE", moment(declaration.filedAt, at));
    }

    /** An office says that it does not register. */
    public void registrationRefused(long id, String reason, Instant at) {
        Declaration declaration = em.find(Declaration.class, id);
        Life.after(declaration.status, Act.REFUSE_REGISTRATION);
        refuseRegistration(declaration, reason, moment(declaration.filedAt, at));
    }

    /**
     * An office says what it decided.
     *
     * @param items empty for all that wait
     * @param reason of a refusal; the condition, where the code is that of a conditional release
     * @return false if it had said so before
     * @throws Refusal {@code declaration-status} or {@code item-decided}
     */
    public boolean decided(
            long id,
            boolean released,
            List<Integer> items,
            String code,
            String reason,
            Instant at) {
        Declaration declaration = em.find(Declaration.class, id);
        ItemDecision decision = released ? ItemDecision.RELEASED : ItemDecision.REFUSED;
        List<DeclarationItem> named =
                declaration.items.stream()
                        .filter(item -> items.isEmpty() || items.contains(item.number))
                        .toList();
        List<DeclarationItem> news =
                named.stream().filter(item -> item.decision == ItemDecision.PENDING).toList();
        if (declaration.status == DeclarationStatus.WITHDRAWN) {
            throw new Refusal("declaration-status", declaration.status.name(), "DECIDE");
        }
        if (news.isEmpty()) {
            refuseOther(named, decision);
            return false;
        }
        String condition =
                released && code != null && codes.get(code).conditional() ? reason : null;
        for (DeclarationItem item : news) {
            item.decisionCode = code;
            item.condition = condition;
        }
        verdict.give(declaration, decision, news, reason, moment(declaration.registeredAt, at));
        em.flush();
        return true;
    }

    private static void refuseOther(List<DeclarationItem> named, ItemDecision decision) {
        for (DeclarationItem item : named) {
            if (item.decision != decision) {
                throw new Refusal("item-decided", item.number, item.decision.name());
            }
        }
    }

    /** An office says that it takes its release back. */
    public void revoked(long id, String reason) {
        Declaration declaration = em.find(Declaration.class, id);
        cover.lock(declaration);
        revocations.revoke(declaration, reason);
    }

    /** Not before what it builds on, and not in the future. */
    private Instant moment(Instant earliest, Instant at) {
        Instant now = clock.now();
        Instant said = at == null || at.isAfter(now) ? now : at;
        return said.isBefore(earliest) ? earliest : said;
    }
}
