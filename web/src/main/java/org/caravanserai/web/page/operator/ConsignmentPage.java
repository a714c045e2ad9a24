package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.kernel.problem.Seen;
import org.caravanserai.shipments.note.ReferenceKind;
import org.caravanserai.shipments.note.ReferenceView;
import org.caravanserai.shipments.note.SmgsNote;
import org.caravanserai.shipments.note.SmgsNotes;
import org.caravanserai.web.page.Notices;

/** One SMGS note with its boxes; people write those that no list, wagon or scan fills. */
@Named
@ViewScoped
public class ConsignmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SmgsNotes notes;
    @Inject Notices notices;

    private String id;
    private transient SmgsNote note;
    private Map<String, String> boxes;
    private Map<String, String> opened;
    private ReferenceKind kind = ReferenceKind.CMR;
    private String number;
    private LocalDate issuedOn;

    public SmgsNote getNote() {
        if (note == null && id != null) {
            notices.attempt(() -> note = notes.one(id));
        }
        return note;
    }

    /** What stands in the fields, by number of the box. */
    public Map<String, String> getBoxes() {
        if (boxes == null && getNote() != null) {
            boxes = new HashMap<>(note.written());
            opened = new HashMap<>(boxes);
        }
        return boxes;
    }

    public List<String> getWritten() {
        return SmgsNotes.WRITTEN;
    }

    /** Writes only what was typed: what others wrote in other boxes meanwhile stays theirs. */
    public void keep() {
        Map<String, String> typed = new HashMap<>(boxes);
        typed.entrySet().removeIf(box -> same(box.getValue(), opened.get(box.getKey())));
        Map<String, String> before = new HashMap<>();
        typed.keySet().forEach(box -> before.put(box, opened.get(box)));
        boolean kept = notices.attempt(() -> notes.write(id, typed, Seen.of(before)));
        note = notes.one(id);
        opened = new HashMap<>(note.written());
        if (kept) {
            boxes = new HashMap<>(opened);
            notices.good("note.kept");
        }
    }

    private static boolean same(String typed, String before) {
        return Objects.requireNonNullElse(typed, "")
                .strip()
                .equals(Objects.requireNonNullElse(before, ""));
    }

    public void refer() {
        boolean done =
                notices.attempt(
                        () ->
                                note =
                                        notes.refer(
                                                id,
                                                new ReferenceView(null, kind, number, issuedOn)));
        if (done) {
            number = null;
            issuedOn = null;
        }
    }

    public void strike(long reference) {
        notices.attempt(() -> note = notes.strike(id, reference));
    }

    public List<ReferenceKind> getKinds() {
        return List.of(ReferenceKind.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ReferenceKind getKind() {
        return kind;
    }

    public void setKind(ReferenceKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
