package org.caravanserai.web.page.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        }
        return boxes;
    }

    public List<String> getWritten() {
        return SmgsNotes.WRITTEN;
    }

    public void keep() {
        if (notices.attempt(() -> note = notes.write(id, boxes))) {
            notices.good("note.kept");
        }
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
