package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.BoxTable;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.Procedures;
import org.caravanserai.customs.tariff.Tariff;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.time.HouseClock;

/** What a correction may touch, and when. */
@ApplicationScoped
class CorrectionCheck {

    /** Boxes that say how much there is. */
    private static final Set<String> MEASURES = Set.of("31.count", "35", "38", "41", "41.unit");

    @Inject Tariff tariff;
    @Inject GoodsCheck goods;
    @Inject Procedures procedures;
    @Inject FormBoxes form;
    @Inject FormCheck boxes;
    @Inject HouseClock clock;

    void input(CorrectionRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.reason() == null || request.reason().isBlank()) {
            problems.add(Problem.of("reason", "required"));
        }
        TextCheck.check("reason", request.reason(), TextCheck.REASON, problems);
        TextCheck.check("document", request.document(), 100, problems);
        if (request.items().isEmpty() && request.head().isEmpty()) {
            problems.add(Problem.of("items", "required"));
        }
        BoxTable table = form.table(OfficeCalendar.day(clock.now()));
        problems.addAll(table.check(BoxRule.Place.HEAD, request.head(), ""));
        request.head().keySet().stream()
                .filter(box -> !CorrectionRequest.mayChange(box))
                .forEach(
                        box ->
                                problems.add(
                                        Problem.of("boxes." + box, "correction-box-fixed", box)));
        for (CorrectedItem item : request.items()) {
            Map<String, String> said = item.boxes() == null ? Map.of() : item.boxes();
            String field = "items[" + (item.item() - 1) + "].";
            problems.addAll(table.check(BoxRule.Place.ITEM, said, field));
        }
        InvalidInput.throwIfAny(problems);
    }

    /** What the head says now beside what the items say. */
    void head(Declaration declaration) {
        InvalidInput.throwIfAny(
                boxes.check(declaration, OfficeCalendar.day(clock.now())).stream()
                        .map(Finding::problem)
                        .filter(problem -> problem.field().startsWith("boxes."))
                        .toList());
    }

    /** What the items say now, before anything is written. */
    void items(List<DeclarationItem> touched) {
        List<Problem> problems = new ArrayList<>();
        for (DeclarationItem item : touched) {
            DraftCheck.checkItem(item.draft(), "items[" + (item.number - 1) + "].", problems);
        }
        InvalidInput.throwIfAny(problems);
        for (DeclarationItem item : touched) {
            if (!tariff.declarable(item.commodity, item.declaration.procedure)) {
                throw InvalidInput.of(
                        "items[" + (item.number - 1) + "].commodityCode",
                        "unknown-commodity-code",
                        item.commodity.value());
            }
        }
    }

    void document(CorrectionRequest request) {
        if (request.document() == null || request.document().isBlank()) {
            throw InvalidInput.of("document", "required");
        }
    }

    List<DeclarationItem> touched(Declaration declaration, CorrectionRequest request) {
        Set<Integer> wanted =
                request.items().stream().map(CorrectedItem::item).collect(Collectors.toSet());
        if (wanted.size() < request.items().size()) {
            throw InvalidInput.of("items", "correction-item-twice");
        }
        List<DeclarationItem> touched =
                declaration.items.stream().filter(item -> wanted.contains(item.number)).toList();
        touched.forEach(item -> wanted.remove(item.number));
        if (!wanted.isEmpty()) {
            throw InvalidInput.of("items", "unknown-item", wanted.iterator().next());
        }
        return touched;
    }

    /** Before or after release; one correction is not both, and what was refused is over. */
    int stage(Declaration declaration, List<DeclarationItem> touched, boolean head) {
        Set<ItemDecision> decisions =
                touched.stream().map(item -> item.decision).collect(Collectors.toSet());
        if (head) {
            decisions.add(declaration.anyReleased() ? ItemDecision.RELEASED : ItemDecision.PENDING);
        }
        if (decisions.size() != 1 || decisions.contains(ItemDecision.REFUSED)) {
            throw new Refusal("correction-stage");
        }
        return decisions.contains(ItemDecision.RELEASED)
                ? ChangeCode.AFTER_RELEASE
                : ChangeCode.BEFORE_RELEASE;
    }

    /**
     * Goods that wait may change their measures as far as the account covers them; of released
     * goods only a count or an act says that there are more or less.
     */
    void goods(Declaration declaration, List<DeclarationItem> touched, List<BoxChange> changes) {
        boolean measures = changes.stream().anyMatch(change -> MEASURES.contains(change.box()));
        if (!measures) {
            return;
        }
        if (touched.get(0).decision == ItemDecision.RELEASED) {
            throw new Refusal("correction-measures-released");
        }
        Set<Integer> numbers =
                touched.stream().map(item -> item.number).collect(Collectors.toSet());
        List<Problem> problems =
                goods
                        .check(
                                declaration,
                                procedures.source(
                                        declaration.procedure,
                                        OfficeCalendar.day(declaration.registeredAt)))
                        .stream()
                        .filter(finding -> numbers.contains(finding.item()))
                        .map(Finding::problem)
                        .toList();
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new Refusal(problems, first.code(), first.args().toArray());
        }
    }
}
