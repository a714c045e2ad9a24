package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.payment.Assessment;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.event.DeclarationCorrected;
import org.caravanserai.kernel.event.DeclaredGoods;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/**
 * Corrects a registered declaration, before or after release: a new version, with everything that
 * follows from it drawn in the same transaction or refused. Duties keep the rates of the day of
 * registration. Before release the declarant corrects; once goods are released it is a decision of
 * the office, which somebody else than the filer enters.
 */
@ApplicationScoped
@Retried
@Transactional
public class Corrections {

    @Inject EntityManager em;
    @Inject DeclaredLots lots;
    @Inject Declarations declarations;
    @Inject CorrectionCheck check;
    @Inject Consent consent;
    @Inject Payments payments;
    @Inject Procedures procedures;
    @Inject Difference difference;
    @Inject History history;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Event<DeclarationCorrected> corrected;

    /**
     * @return the number of the new version
     * @throws Forbidden {@code same-person} after release
     * @throws InvalidInput for items and boxes that cannot be, or when nothing changes
     * @throws NotFound if the actor sees no such declaration
     * @throws Refusal {@code declaration-status}, {@code correction-stage}, why the office does not
     *     agree, {@code correction-measures-released}, {@code guarantee-short}, {@code
     *     money-short}, or what the goods or the rates forbid
     */
    public int correct(String id, CorrectionRequest request) {
        check.input(request);
        Declaration declaration = lots.locked(declarations.visible(id));
        Life.after(declaration.status, Act.CORRECT);
        List<DeclarationItem> touched = check.touched(declaration, request);
        int stage = check.stage(declaration, touched, !request.head().isEmpty());
        if (stage == ChangeCode.AFTER_RELEASE) {
            check.document(request);
            if (actor.get().user().equals(declaration.filedBy)) {
                throw new Forbidden("same-person", declaration.name());
            }
        }
        consent.correct(
                declaration.id,
                declaration.office,
                declaration.registeredAt,
                stage == ChangeCode.AFTER_RELEASE);
        Instant now = clock.now();
        Assessment was = payments.kept(declaration);
        List<DeclaredGoods> before = lots.goods(touched);
        List<BoxChange> changes = new ArrayList<>(head(declaration, request.head()));
        changes.addAll(apply(touched, request));
        check.items(touched);
        if (changes.isEmpty()) {
            throw InvalidInput.of("items", "correction-changes-nothing");
        }
        List<DeclaredGoods> after = lots.goods(touched);
        check.goods(declaration, touched, changes);
        Assessment is = assess(declaration);
        difference.draw(declaration, was, is, now);
        payments.keep(declaration, is);
        declaration.revision++;
        ChangeCode code = code(stage, request, changes, was, is);
        write(declaration, request, code, changes, was, is, now);
        history.turn(declaration, Act.CORRECT, code.printed(), now);
        tell(declaration, request, code, before, after, now);
        em.flush();
        return declaration.revision;
    }

    private List<BoxChange> head(Declaration declaration, Map<String, String> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        Map<String, String> was = HeadText.of(declaration);
        Map<String, String> texts = new LinkedHashMap<>(was);
        said.forEach((box, entry) -> texts.put(box, Objects.toString(entry, "").strip()));
        HeadText.say(declaration, texts);
        check.head(declaration);
        return BoxChange.between(BoxEntry.HEAD, was, HeadText.of(declaration));
    }

    private static List<BoxChange> apply(List<DeclarationItem> touched, CorrectionRequest request) {
        Map<Integer, CorrectedItem> wanted =
                request.items().stream()
                        .collect(Collectors.toMap(CorrectedItem::item, item -> item));
        List<BoxChange> changes = new ArrayList<>();
        for (DeclarationItem item : touched) {
            Map<String, String> was = ItemText.of(item.draft());
            item.correct(wanted.get(item.number));
            changes.addAll(BoxChange.between(item.number, was, ItemText.of(item.draft())));
        }
        return changes;
    }

    private Assessment assess(Declaration declaration) {
        Assessment assessment =
                payments.assess(declaration, OfficeCalendar.day(declaration.registeredAt));
        if (!assessment.problems().isEmpty()) {
            Problem first = assessment.problems().get(0);
            throw new Refusal(assessment.problems(), first.code(), first.args().toArray());
        }
        return assessment;
    }

    private static ChangeCode code(
            int stage,
            CorrectionRequest request,
            List<BoxChange> changes,
            Assessment was,
            Assessment is) {
        Set<String> boxes = changes.stream().map(BoxChange::box).collect(Collectors.toSet());
        boolean payments = payable(was, is).signum() != 0 || suspended(was, is).signum() != 0;
        return ChangeCode.of(stage, request.ground(), boxes, payments);
    }

    private static BigDecimal payable(Assessment was, Assessment is) {
        return is.payable().amount().subtract(was.payable().amount());
    }

    private static BigDecimal suspended(Assessment was, Assessment is) {
        return is.suspended().amount().subtract(was.suspended().amount());
    }

    private void write(
            Declaration declaration,
            CorrectionRequest request,
            ChangeCode code,
            List<BoxChange> changes,
            Assessment was,
            Assessment is,
            Instant at) {
        DeclarationVersion version = new DeclarationVersion();
        version.declaration = declaration.id;
        version.revision = declaration.revision;
        version.changeCode = code.printed();
        version.reason = request.reason().strip();
        version.document = request.document();
        version.payableDifference = payable(was, is);
        version.suspendedDifference = suspended(was, is);
        version.changedBy = actor.get().user();
        version.effectiveAt = at;
        version.recordedAt = clock.now();
        em.persist(version);
        changes.forEach(change -> em.persist(new DeclarationChange(version.id, change)));
    }

    private void tell(
            Declaration declaration,
            CorrectionRequest request,
            ChangeCode code,
            List<DeclaredGoods> before,
            List<DeclaredGoods> after,
            Instant at) {
        List<DeclaredGoods> left = new ArrayList<>(before);
        left.removeAll(after);
        List<DeclaredGoods> right = new ArrayList<>(after);
        right.removeAll(before);
        corrected.fire(
                new DeclarationCorrected(
                        declaration.name(),
                        declaration.procedure,
                        procedures.source(declaration.procedure, OfficeCalendar.day(at)),
                        declaration.revision,
                        code.printed(),
                        request.reason().strip(),
                        left,
                        right,
                        at));
    }
}
