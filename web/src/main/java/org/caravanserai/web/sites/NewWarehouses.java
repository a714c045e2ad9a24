package org.caravanserai.web.sites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.inventory.warehouse.Site;
import org.caravanserai.inventory.warehouse.SiteDefinition;
import org.caravanserai.inventory.warehouse.Warehouse;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/**
 * Lays down warehouses at places of the network, so that containers that come to the place are
 * expected there: the place gives code, names and clock, and who lays it down says the calendar.
 */
@ApplicationScoped
@Retried
@Transactional
public class NewWarehouses {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject Network network;
    @Inject Warehouse warehouse;

    /** Places that work and have no warehouse yet. */
    public List<Facility> free() {
        Set<FacilityCode> taken =
                warehouse.sites().stream().map(Site::code).collect(Collectors.toSet());
        return network.facilities().stream()
                .filter(place -> place.stage() == Facility.Stage.OPEN)
                .filter(place -> !taken.contains(place.code()))
                .toList();
    }

    /**
     * Lays one down, or gives a known one the names that the place has now and another calendar.
     *
     * @param calendar country by whose holidays it counts working days; null for that of the place
     * @throws InvalidInput on {@code facility} or {@code calendar}
     */
    public void lay(FacilityCode facility, String calendar) {
        if (facility == null) {
            throw InvalidInput.of("facility", "required");
        }
        Facility place =
                network.find(facility)
                        .orElseThrow(
                                () -> InvalidInput.of("facility", "unknown-facility", facility));
        String country =
                calendar == null || calendar.isBlank()
                        ? place.country()
                        : calendar.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw InvalidInput.of("calendar", "unknown-country", country);
        }
        warehouse.defineSite(
                new SiteDefinition(place.code(), place.zone(), place.names(), country));
    }
}
