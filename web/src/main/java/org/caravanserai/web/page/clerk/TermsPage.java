package org.caravanserai.web.page.clerk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.supervision.TermExtensions;
import org.caravanserai.inventory.terms.Deadline;
import org.caravanserai.inventory.terms.DeadlineFilter;
import org.caravanserai.inventory.terms.Deadlines;
import org.caravanserai.inventory.terms.ShelfLives;
import org.caravanserai.inventory.terms.TermKind;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Wanted;

/** What ends when, what the law says happens then, and the extensions that the office granted. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Deadlines deadlines;
    @Inject ShelfLives shelf;
    @Inject TermExtensions extensions;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Notices notices;

    private final Rows<Deadline> rows = Rows.of(this::find);
    private TermKind kind;
    private Integer withinDays;
    private Deadline chosen;
    private String until;
    private String ground;
    private String document;

    public void choose(Deadline deadline) {
        chosen = deadline;
        until = null;
        ground = null;
        document = null;
    }

    public void extend() {
        if (notices.attempt(
                () -> extensions.extend(chosen.lot(), chosen.status(), day(), ground, document))) {
            notices.good("terms.extended", chosen.lot());
            chosen = null;
        }
    }

    /** Enters what the label of the chosen lot says. */
    public void label() {
        if (notices.attempt(() -> shelf.enter(chosen.lot(), day()))) {
            notices.good("terms.labelled", chosen.lot());
            chosen = null;
        }
    }

    private LocalDate day() {
        try {
            return until == null || until.isBlank() ? null : LocalDate.parse(until);
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }

    private Found<Deadline> find(Wanted wanted) {
        String text = wanted.text().toLowerCase(Locale.ROOT);
        LocalDate today = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = withinDays == null ? null : today.plusDays(withinDays);
        List<Deadline> all =
                deadlines.list(new DeadlineFilter(null, kind, last)).stream()
                        .filter(row -> words(row).toLowerCase(Locale.ROOT).contains(text))
                        .toList();
        return Found.whole(all, wanted);
    }

    private static String words(Deadline row) {
        return String.join(" ", row.lot().value(), row.owner(), row.description());
    }

    /** Whether the reader enters what the office granted. */
    public boolean isExtends() {
        return chosen != null
                && actor.get().is(Role.BROKER)
                && (chosen.kind() == TermKind.TEMPORARY_STORAGE
                        || chosen.kind() == TermKind.CUSTOMS_WAREHOUSE);
    }

    public Rows<Deadline> getRows() {
        return rows;
    }

    public List<TermKind> getKinds() {
        return List.of(TermKind.values());
    }

    public Deadline getChosen() {
        return chosen;
    }

    public TermKind getKind() {
        return kind;
    }

    public void setKind(TermKind kind) {
        this.kind = kind;
    }

    public Integer getWithinDays() {
        return withinDays;
    }

    public void setWithinDays(Integer days) {
        withinDays = days;
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
