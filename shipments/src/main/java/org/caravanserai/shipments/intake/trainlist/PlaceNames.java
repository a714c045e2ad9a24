package org.caravanserai.shipments.intake.trainlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/**
 * The places a list may name: by our own code, by a code of any book of the day, or by the whole
 * name in one of the four languages. A name that two places share names none.
 */
final class PlaceNames {

    private final Network network;
    private final LocalDate day;
    private final Map<String, Optional<FacilityCode>> asked = new HashMap<>();
    private final Map<String, Optional<FacilityCode>> names = new HashMap<>();

    PlaceNames(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
    }

    Optional<FacilityCode> find(String text) {
        return asked.computeIfAbsent(text.strip(), this::ask);
    }

    private Optional<FacilityCode> ask(String text) {
        return network.known(text.toUpperCase(Locale.ROOT), day)
                .map(Facility::code)
                .or(() -> byName(text.toLowerCase(Locale.ROOT)));
    }

    private Optional<FacilityCode> byName(String name) {
        if (names.isEmpty()) {
            network.facilities().forEach(this::learn);
        }
        return names.getOrDefault(name, Optional.empty());
    }

    private void learn(Facility place) {
        List.of(place.names().en(), place.names().ru(), place.names().kk(), place.names().zh())
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(
                        name ->
                                names.merge(
                                        name,
                                        Optional.of(place.code()),
                                        (one, other) -> Optional.empty()));
    }
}
