package org.caravanserai.web.page.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.shipments.network.Alias;
import org.caravanserai.shipments.network.BorderPair;
import org.caravanserai.shipments.network.CapacityFact;
import org.caravanserai.shipments.network.Directory;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Leg;
import org.caravanserai.shipments.network.Network;
import org.caravanserai.shipments.network.NetworkBook;
import org.caravanserai.shipments.network.WorkingHours;
import org.caravanserai.web.page.Notices;

/** One place of the corridor with every dated thing that is written down about it. */
@Named
@ViewScoped
public class PlacePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Network network;
    @Inject Directory directory;
    @Inject NetworkBook book;
    @Inject Notices notices;
    @Inject CurrentActor actor;

    private final PlaceForm form = new PlaceForm();
    private Fact fact = Fact.ALIAS;
    private String id;

    /** What can be written down about a place. */
    public enum Fact {
        ALIAS,
        CAPACITY,
        HOURS,
        LEG,
        NEW_LEG,
        OPENING
    }

    /** An address that names no place of the corridor is unknown. */
    public void open() {
        if (id == null || network.find(id).isEmpty()) {
            throw new NotFound("facility", id);
        }
    }

    public Facility getPlace() {
        return network.find(id).orElse(null);
    }

    public List<Alias> getAliases() {
        return directory.aliases(id);
    }

    /** Whether a code of a customs post is on file. */
    public boolean isCustomsCode() {
        return getAliases().stream().anyMatch(alias -> alias.scheme().equals("CUSTOMS"));
    }

    public List<CapacityFact> getCapacities() {
        return directory.capacities().stream().filter(c -> c.facility().equals(id)).toList();
    }

    public List<WorkingHours> getHours() {
        return directory.hours().stream().filter(h -> h.facility().equals(id)).toList();
    }

    public List<BorderPair> getPairs() {
        return directory.pairs().stream()
                .filter(p -> p.from().equals(id) || p.to().equals(id))
                .toList();
    }

    public List<Leg> getLegs() {
        FacilityCode code = new FacilityCode(id);
        return network.legs().stream()
                .filter(leg -> leg.from().equals(code) || leg.to().equals(code))
                .toList();
    }

    /** Writes down the fact that was chosen. */
    public void write() {
        boolean done =
                notices.attempt(
                        () -> {
                            switch (fact) {
                                case ALIAS -> book.name(form.alias(id));
                                case CAPACITY -> book.capacity(form.capacity(id));
                                case HOURS -> book.hours(form.hours(id));
                                case LEG -> book.leg(form.leg());
                                case NEW_LEG -> book.newLeg(form.newLeg(id));
                                case OPENING -> book.opening(id, form.getDay(), form.getSource());
                            }
                        });
        if (done) {
            notices.good("place.written");
            form.clear();
        }
    }

    public List<Fact> getFacts() {
        return List.of(Fact.values());
    }

    public List<String> getModes() {
        return NetworkBook.MODES.stream().sorted().toList();
    }

    public Fact getFact() {
        return fact;
    }

    public void setFact(Fact fact) {
        this.fact = fact;
    }

    public boolean isEditor() {
        return actor.get().is(Role.OPERATOR) || actor.get().is(Role.ADMINISTRATOR);
    }

    public PlaceForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
