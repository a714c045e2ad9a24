package org.caravanserai.web.page.manager;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.inventory.terms.CalendarDay;
import org.caravanserai.inventory.terms.WorkingDays;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.web.page.Notices;
import org.caravanserai.web.page.Reader;
import org.caravanserai.web.sites.NewWarehouses;

/** Warehouses laid down at places of the network, and the days the chosen one works. */
@Named
@ViewScoped
public class SitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject NewWarehouses laying;
    @Inject WorkingDays days;
    @Inject BinsPage bins;
    @Inject CurrentActor actor;
    @Inject Reader reader;
    @Inject Notices notices;

    private String place;
    private String calendar;
    private LocalDate day;
    private boolean working;
    private String name;
    private String source;

    /** Whether the reader may lay down a warehouse. */
    public boolean isLays() {
        return actor.get().is(Role.ADMINISTRATOR);
    }

    public List<Facility> getFree() {
        return laying.free();
    }

    public String name(Facility facility) {
        return facility.name(reader.language());
    }

    public void lay() {
        FacilityCode chosen = place == null ? null : FacilityCode.parse(place);
        if (notices.attempt(() -> laying.lay(chosen, calendar))) {
            notices.good("sites.laid", place);
            bins.setFacility(place);
            bins.getRows().restart("grid");
            place = null;
            calendar = null;
        }
    }

    public List<CalendarDay> getDays() {
        return bins.site() == null ? List.of() : days.list(bins.site(), bins.times());
    }

    public void enter() {
        if (notices.attempt(() -> days.enter(bins.site(), day, working, name, source))) {
            notices.good("sites.day-kept", day);
            day = null;
            name = null;
        }
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
