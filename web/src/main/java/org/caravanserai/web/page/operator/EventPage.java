package org.caravanserai.web.page.operator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.tracking.Classifier;
import org.caravanserai.shipments.tracking.HandEvent;
import org.caravanserai.shipments.tracking.HandEvents;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Sites;

/** An event that somebody saw or was told of on the phone; its time is that of the place. */
@Named
@ViewScoped
public class EventPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> WHAT =
            List.of("DEPA", "ARRI", "LOAD", "DISC", "GTIN", "GTOT", "RSEA", "RMVD", "INSP");

    @Inject HandEvents events;
    @Inject Notices notices;
    @Inject HouseClock clock;
    @Inject Sites sites;

    private final EventForm form = new EventForm();
    private String entered;

    @PostConstruct
    void begin() {
        form.setAt(
                LocalDateTime.ofInstant(clock.now(), sites.home()).truncatedTo(ChronoUnit.MINUTES));
    }

    public void enter() {
        if (notices.attempt(() -> entered = events.enter(event()))) {
            notices.good("event.entered");
            form.again();
        }
    }

    /** Takes back what was entered last. */
    public void undo() {
        if (notices.attempt(() -> events.retract(entered))) {
            notices.good("event.undone");
            entered = null;
        }
    }

    private HandEvent event() {
        ZoneId zone =
                form.getFacility() == null
                        ? sites.home()
                        : sites.zone(new FacilityCode(form.getFacility()));
        ZonedDateTime at = form.getAt() == null ? null : form.getAt().atZone(zone);
        return new HandEvent(
                form.getContainers(),
                form.getWhat(),
                form.getClassifier(),
                form.getFacility(),
                at == null ? null : at.toInstant(),
                at == null ? null : at.getOffset(),
                form.getTrain(),
                form.getWagon(),
                form.getVessel(),
                form.getTruck(),
                form.getSeal());
    }

    public EventForm getForm() {
        return form;
    }

    public List<String> getHappenings() {
        return WHAT;
    }

    public List<Classifier> getClassifiers() {
        return List.of(Classifier.ACT, Classifier.EST, Classifier.PLN);
    }

    public boolean isUndoable() {
        return entered != null;
    }

    public String getId() {
        return form.getContainers();
    }

    /** The container from whose page somebody came. */
    public void setId(String id) {
        if (id != null) {
            form.setContainers(id);
        }
    }
}
