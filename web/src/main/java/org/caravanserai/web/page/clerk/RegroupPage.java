package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.inventory.handling.Reversals;
import org.caravanserai.inventory.regrouping.Regrouped;
import org.caravanserai.inventory.regrouping.Regrouping;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.web.page.Earlier;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;
import org.caravanserai.web.page.Texts;

/** Divides, merges or repacks: scan the lot, scan the bin, say the parts. */
@Named
@ViewScoped
public class RegroupPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Regrouping regrouping;
    @Inject Reversals reversals;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Sites sites;
    @Inject ExternalContext external;

    private final RegroupForm form = new RegroupForm();
    private final Earlier earlier = new Earlier();
    private final List<Done> done = new ArrayList<>();

    /** What was done on this page, the latest first, so that it can be undone at once. */
    public record Done(String id, String sentence, List<String> lots) implements Serializable {}

    @PostConstruct
    void open() {
        form.setLots(external.getRequestParameterMap().get("lot"));
        form.setLocation(external.getRequestParameterMap().get("at"));
    }

    public void go() {
        notices.attempt(
                () -> {
                    Regrouped result = act(form.getDeed());
                    remember(result);
                    result.warnings().forEach(notices::warn);
                    form.clear();
                });
    }

    private Regrouped act(String deed) {
        List<LotId> lots = lots();
        Instant at = earlier.at(sites);
        return switch (deed) {
            case "merge" -> regrouping.merge(form.order(lots, null, at));
            case "repack" -> regrouping.repack(form.order(lots, null, at));
            default -> regrouping.split(form.order(lots, parts(), at));
        };
    }

    private void remember(Regrouped result) {
        List<String> lots = result.lots().stream().map(child -> child.lot().value()).toList();
        String sentence = texts.of("regroup.done." + form.getDeed(), lots.size(), result.id());
        done.add(0, new Done(result.id(), sentence, lots));
        notices.good("regroup.done", sentence);
    }

    private List<LotId> lots() {
        try {
            return pieces(form.getLots()).stream().map(LotId::parse).toList();
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("lots"));
        }
    }

    /** Parts as they are typed: 7 7 6. */
    private List<BigDecimal> parts() {
        try {
            return pieces(form.getParts()).stream().map(BigDecimal::new).toList();
        } catch (NumberFormatException wrong) {
            throw InvalidInput.of("parts", "split-part");
        }
    }

    private static List<String> pieces(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\s,;+]+")).filter(part -> !part.isEmpty()).toList();
    }

    public void undo(Done which) {
        boolean undone =
                notices.attempt(
                        () -> reversals.reverse(which.id(), texts.get("regroup.undo.reason")));
        if (undone) {
            done.remove(which);
            notices.good("regroup.undone", which.id());
        }
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public RegroupForm getForm() {
        return form;
    }

    public List<Done> getDone() {
        return done;
    }
}
