package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.CorrectionRequest;
import org.caravanserai.customs.declaration.Corrections;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Notices;

/** Corrects the head of a registered declaration: parties, transport, terms of delivery. */
@Named
@ViewScoped
public class HeadCorrection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfficeDeskPage desk;
    @Inject CorrectionEntry entry;
    @Inject Corrections corrections;
    @Inject FormBoxes form;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private List<HeadBox> boxes = List.of();

    /** Reads the head as it stands, to be typed over. */
    public void open() {
        DeclarationView view = desk.getView();
        Map<String, String> texts = view.texts();
        String kind = view.procedure().transit() ? "TD" : "GD";
        boxes =
                form.inForce(OfficeCalendar.day(clock.now())).stream()
                        .filter(rule -> rule.place() == BoxRule.Place.HEAD)
                        .filter(rule -> rule.content() != BoxRule.Content.SHOWN)
                        .filter(rule -> rule.forms().contains(kind))
                        .filter(rule -> CorrectionRequest.mayChange(rule.code()))
                        .map(rule -> box(rule, texts))
                        .toList();
    }

    private HeadBox box(BoxRule rule, Map<String, String> texts) {
        return new HeadBox(
                rule.code(),
                rule.names().in(actor.get().language()),
                rule.size(),
                texts.getOrDefault(rule.code(), ""));
    }

    public void close() {
        boxes = List.of();
    }

    /** Sends what was typed over, and nothing else. */
    public void correct() {
        Map<String, String> head = new LinkedHashMap<>();
        boxes.stream().filter(HeadBox::changed).forEach(box -> head.put(box.getCode(), said(box)));
        if (notices.attempt(
                "head",
                () ->
                        corrections.correct(
                                desk.getId(),
                                new CorrectionRequest(
                                        entry.getGround(),
                                        entry.getReason(),
                                        entry.getDocument(),
                                        List.of(),
                                        head)))) {
            close();
            entry.setReason(null);
            entry.setDocument(null);
            desk.again();
            notices.good("office.corrected", desk.getView().revision());
        }
    }

    private static String said(HeadBox box) {
        return box.getNow() == null ? "" : box.getNow();
    }

    public List<HeadBox> getBoxes() {
        return boxes;
    }
}
