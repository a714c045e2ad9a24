package org.caravanserai.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.inventory.warehouse.Location;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.NotFound;

/** Labels to stick on bins: the code that clerks scan, one bin, a series or a whole zone. */
@RequestScoped
public class BinLabels {

    private static final Set<Role> ROLES = Set.of(Role.CLERK, Role.MANAGER, Role.ADMINISTRATOR);
    private static final int PIECE = 1000;

    @Inject Warehouse warehouse;
    @Inject SiteNames names;
    @Inject LabelDesk desk;

    /**
     * @param facility code of the warehouse
     * @param bins codes with commas between; null for all of the zone
     * @param zone null where bins are named
     * @throws InvalidInput on {@code facility}, or on {@code subject} when nothing is named
     * @throws NotFound naming the first bin that is not there, or a warehouse out of scope
     */
    public Printed print(
            String facility,
            String bins,
            String zone,
            String size,
            LabelForm form,
            String languages,
            String address) {
        desk.only(ROLES);
        List<Location> all = all(site(facility));
        List<String> named = LabelDesk.named(bins);
        List<Location> meant =
                named.isEmpty()
                        ? all.stream().filter(bin -> bin.zone().equals(zone)).toList()
                        : named.stream().map(code -> bin(all, code)).toList();
        List<Label> labels = meant.stream().map(this::label).toList();
        return desk.print("bin-label", labels, size, form, languages, address);
    }

    private static FacilityCode site(String facility) {
        try {
            return FacilityCode.parse(facility == null ? "" : facility);
        } catch (InvalidValue wrong) {
            throw new InvalidInput(wrong.at("facility"));
        }
    }

    private List<Location> all(FacilityCode site) {
        List<Location> all = new ArrayList<>();
        List<Location> piece;
        Location.Key after = null;
        do {
            piece = warehouse.locations(site, PIECE, after);
            all.addAll(piece);
            after =
                    all.isEmpty()
                            ? null
                            : new Location.Key(site, all.get(all.size() - 1).location());
        } while (piece.size() == PIECE);
        return all;
    }

    private static Location bin(List<Location> all, String code) {
        return all.stream()
                .filter(bin -> bin.location().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("location", code));
    }

    private Label label(Location bin) {
        String page =
                "/clerk/stock.xhtml?bin=" + bin.location() + "&facility=" + bin.facility().value();
        return Label.ofBin(bin.location(), page, facts(bin));
    }

    private List<Part.Fact> facts(Location bin) {
        List<Part.Fact> facts = new ArrayList<>();
        facts.add(new Part.Fact(Term.of("paper.warehouse"), names.plain(bin.facility())));
        facts.add(new Part.Fact(Term.of("label.zone"), bin.zone()));
        bin.suitable().stream()
                .filter(need -> !need.equals("BONDED"))
                .forEach(
                        need ->
                                facts.add(
                                        new Part.Fact(
                                                Term.of("label.takes"), Term.of("need." + need))));
        facts.add(
                new Part.Fact(
                        Term.of("label.most"), Term.of("label.kg", Figures.kg(bin.capacityKg()))));
        return facts;
    }
}
