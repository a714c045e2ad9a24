package org.caravanserai.web.page.operator;

import java.io.Serializable;
import org.caravanserai.shipments.intake.sheet.ColumnMeaning;
import org.caravanserai.shipments.intake.sheet.Meaning;
import org.caravanserai.shipments.tracking.Classifier;

/** A column of a sheet while somebody says what it means. */
public final class SheetColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final String first;
    private Meaning meaning = Meaning.IGNORED;
    private String code = "ARRI";
    private Classifier classifier = Classifier.EST;
    private String facility;

    SheetColumnForm(String title, String first, ColumnMeaning known) {
        this.title = title;
        this.first = first;
        if (known != null) {
            meaning = known.meaning();
            code = known.code();
            classifier = known.classifier();
            facility = known.facility();
        }
    }

    ColumnMeaning said() {
        return new ColumnMeaning(title, meaning, code, classifier, facility);
    }

    public boolean isMoment() {
        return meaning == Meaning.MOMENT;
    }

    public String getTitle() {
        return title;
    }

    public String getFirst() {
        return first;
    }

    public Meaning getMeaning() {
        return meaning;
    }

    public void setMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Classifier getClassifier() {
        return classifier;
    }

    public void setClassifier(Classifier classifier) {
        this.classifier = classifier;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }
}
