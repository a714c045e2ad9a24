package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.customs.declaration.DecisionCodes;
import org.caravanserai.customs.declaration.DecisionRequest;
import org.caravanserai.customs.declaration.Decisions;
import org.caravanserai.customs.declaration.ItemDecision;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Notices;

/** Enters what an office decided, as somebody received it; never by who filed the declaration. */
@Named
@ViewScoped
public class DecisionEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Decisions decisions;
    @Inject DecisionCodes classifier;
    @Inject DeclarationPage page;
    @Inject Acting acting;
    @Inject CurrentActor actor;
    @Inject Notices notices;

    private ItemDecision decision = ItemDecision.RELEASED;
    private String number;
    private LocalDateTime at;
    private String items;
    private String reason;
    private String code;
    private String condition;

    /** Whether the reader may enter one now. */
    public boolean isOpen() {
        return acting.isDeciding() && page.isWaiting() && !isOwn();
    }

    /** Whether the reader filed it, so that somebody else must. */
    public boolean isOwn() {
        return acting.getUser().equals(page.getView().filedBy());
    }

    public void enter() {
        List<Problem> problems = new ArrayList<>();
        DeclarationNumber given = Typed.value(number, DeclarationNumber::parse, "number", problems);
        List<Integer> named = named(problems);
        boolean done =
                notices.attempt(
                        "decision",
                        () -> {
                            InvalidInput.throwIfAny(problems);
                            decisions.enter(
                                    page.getId(),
                                    new DecisionRequest(
                                            decision,
                                            given,
                                            at == null
                                                    ? null
                                                    : at.atZone(OfficeCalendar.ZONE).toInstant(),
                                            named,
                                            reason,
                                            given(code),
                                            given(condition)));
                        });
        if (done) {
            items = null;
            code = null;
            condition = null;
            page.load();
            notices.good("declaration.decision-entered");
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<Integer> named(List<Problem> problems) {
        if (items == null || items.isBlank()) {
            return List.of();
        }
        if (!items.matches("[0-9]{1,3}([ ,]+[0-9]{1,3})*")) {
            problems.add(Problem.of("items", "number-format", items));
            return List.of();
        }
        return Arrays.stream(items.split("[ ,]+")).map(Integer::valueOf).toList();
    }

    public List<ItemDecision> getChoices() {
        return List.of(ItemDecision.RELEASED, ItemDecision.REFUSED);
    }

    /** A decision of the classifier, as the reader names it. */
    public record Coded(String code, String name) {}

    /** The codes that fit the decision that is chosen. */
    public List<Coded> getCodes() {
        return classifier.list().stream()
                .filter(known -> !known.suspends())
                .filter(known -> known.released() == (decision == ItemDecision.RELEASED))
                .map(known -> new Coded(known.code(), known.name(actor.get().language())))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Under which the goods are released. */
    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public ItemDecision getDecision() {
        return decision;
    }

    public void setDecision(ItemDecision decision) {
        this.decision = decision;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
