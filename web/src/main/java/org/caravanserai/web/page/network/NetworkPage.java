package org.caravanserai.web.page.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.network.Directory;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.network.Restriction;
import org.caravanserai.shipments.network.Restrictions;
import org.caravanserai.web.page.Found;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Reader;
import org.caravanserai.web.page.Rows;
import org.caravanserai.web.page.Sites;

/** What stops the corridor, and all its places. */
@Named
@ViewScoped
public class NetworkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Restrictions restrictions;
    @Inject Network network;
    @Inject Directory directory;
    @Inject Notices notices;
    @Inject Sites sites;
    @Inject Reader reader;
    @Inject HouseClock clock;
    @Inject CurrentActor actor;

    private final RestrictionForm form = new RestrictionForm();
    private final Rows<Restriction> rows =
            Rows.of(
                    wanted ->
                            Found.page(
                                    restrictions.all(wanted.offset(), wanted.limit()),
                                    restrictions.count()));
    private final Rows<Facility> facilities =
            Rows.of(wanted -> Found.whole(found(wanted.text()), wanted));
    private boolean entering;
    private Long chosen;
    private String reason;

    private List<Facility> found(String text) {
        String part = text == null ? "" : text.toLowerCase(reader.language());
        return network.facilities().stream()
                .filter(
                        f ->
                                f.code().value().toLowerCase(reader.language()).contains(part)
                                        || f.name(reader.language())
                                                .toLowerCase(reader.language())
                                                .contains(part))
                .toList();
    }

    public void enter() {
        if (notices.attempt(() -> restrictions.enter(form.entry(sites)))) {
            notices.good("network.entered");
            leave();
        }
    }

    public void begin() {
        entering = isEditor();
    }

    public void leave() {
        entering = false;
        form.clear();
    }

    public boolean isEntering() {
        return entering;
    }

    public void choose(Long id) {
        chosen = id;
        reason = null;
    }

    public void lift() {
        if (notices.attempt(() -> restrictions.lift(chosen, reason))) {
            notices.good("network.lifted");
            chosen = null;
        }
    }

    /** LASTS, AHEAD, LIFTED or OVER. */
    public String state(Restriction r) {
        if (r.liftedAt() != null) {
            return "LIFTED";
        }
        if (r.startsAt().isAfter(clock.now())) {
            return "AHEAD";
        }
        return r.lasts(clock.now()) ? "LASTS" : "OVER";
    }

    public boolean isEditor() {
        return actor.get().is(Role.OPERATOR) || actor.get().is(Role.ADMINISTRATOR);
    }

    public List<Restriction.Kind> getKinds() {
        return List.of(Restriction.Kind.values());
    }

    public List<Directory.Route> getRoutes() {
        return directory.routes(reader.language());
    }

    public RestrictionForm getForm() {
        return form;
    }

    public Rows<Restriction> getRows() {
        return rows;
    }

    public Rows<Facility> getFacilities() {
        return facilities;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
