package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.caravanserai.customs.supervision.TermExtensions;
import org.caravanserai.inventory.terms.Deadline;
import org.caravanserai.inventory.terms.ShelfLives;
import org.caravanserai.inventory.terms.TermKind;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.web.page.Notices;

/** The term whose panel is open: an extension that the office granted, or what a label says. */
@Named
@ViewScoped
public class TermChosen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ShelfLives shelf;
    @Inject TermExtensions extensions;
    @Inject CurrentActor actor;
    @Inject Notices notices;

    private Deadline term;
    private String until;
    private String ground;
    private String document;

    /** Opens the panel of a term; null closes it. */
    public void choose(Deadline deadline) {
        term = deadline;
        until = null;
        ground = null;
        document = null;
    }

    public void extend() {
        done(
                () -> extensions.extend(term.lot(), term.status(), day(), ground, document),
                "terms.extended");
    }

    /** Enters what the label of the chosen lot says. */
    public void label() {
        done(() -> shelf.enter(term.lot(), day()), "terms.labelled");
    }

    private void done(Notices.Work work, String said) {
        if (notices.attempt(work)) {
            notices.good(said, term.lot());
            choose(null);
        }
    }

    private LocalDate day() {
        try {
            return until == null || until.isBlank() ? null : LocalDate.parse(until);
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }

    /** Whether the reader enters what the office granted. */
    public boolean isExtends() {
        return term != null
                && actor.get().is(Role.BROKER)
                && (term.kind() == TermKind.TEMPORARY_STORAGE
                        || term.kind() == TermKind.CUSTOMS_WAREHOUSE);
    }

    public Deadline getTerm() {
        return term;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
