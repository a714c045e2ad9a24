package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.shipments.network.Facility;
import org.caravanserai.shipments.network.Network;

/** The facilities by their codes: names in the reader's language, and the clocks they keep. */
@Named("places")
@RequestScoped
public class Places {

    @Inject Network network;
    @Inject Reader reader;

    private Map<String, Facility> known;

    /** The name of a facility, given its code as text or value; the code itself if unknown. */
    public String name(Object code) {
        return code == null
                ? ""
                : find(code).map(f -> f.name(reader.language())).orElse(code.toString());
    }

    public List<Facility> getAll() {
        return List.copyOf(known().values());
    }

    Optional<ZoneId> zone(Object code) {
        return find(code).map(Facility::zone);
    }

    private Optional<Facility> find(Object code) {
        return Optional.ofNullable(known().get(String.valueOf(code)));
    }

    private Map<String, Facility> known() {
        if (known == null) {
            known = new LinkedHashMap<>();
            network.facilities().forEach(f -> known.put(f.code().value(), f));
        }
        return known;
    }
}
