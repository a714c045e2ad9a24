package org.caravanserai.inventory.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.PartyId;

/**
 * Reads a place from the row of a plain question, where many clerks ask at once: a third of the
 * processor that a movement took went into making entities of its lot and bins.
 */
public final class PlaceRow {

    private static final List<String> NAMES =
            List.of(
                    "id",
                    "site",
                    "code",
                    "zone",
                    "kind",
                    "suitable",
                    "capacity_kg",
                    "customs_controlled",
                    "stands_in",
                    "bin",
                    "aisle",
                    "rack",
                    "level_code",
                    "position_code",
                    "capacity_packages",
                    "temperature_min",
                    "temperature_max",
                    "dangerous_classes",
                    "owner_id");

    private static final Suitability SUITABILITY = new Suitability();

    /** How many columns it takes. */
    public static final int WIDTH = NAMES.size();

    private PlaceRow() {}

    /** The columns of a place, for a question that calls the table so. */
    public static String columns(String table) {
        return NAMES.stream().map(name -> table + "." + name).collect(Collectors.joining(", "));
    }

    /**
     * The place whose columns begin there; only to be read, it is not the entity manager's.
     *
     * @return null when the row has none
     */
    public static Place read(ResultSet row, int first) throws SQLException {
        Long id = row.getObject(first, Long.class);
        if (id == null) {
            return null;
        }
        Place place = new Place();
        place.id = id;
        String site = row.getString(first + 1);
        place.site = site == null ? null : FacilityCode.parse(site);
        place.code = row.getString(first + 2);
        place.zone = row.getString(first + 3);
        place.kind = PlaceKind.valueOf(row.getString(first + 4));
        place.suitable = SUITABILITY.convertToEntityAttribute(row.getString(first + 5));
        place.capacityKg = row.getBigDecimal(first + 6);
        place.customsControlled = row.getBoolean(first + 7);
        place.standsIn = row.getObject(first + 8, Long.class);
        place.bin = row.getObject(first + 9, Long.class);
        place.aisle = row.getString(first + 10);
        place.rack = row.getString(first + 11);
        place.level = row.getString(first + 12);
        place.position = row.getString(first + 13);
        place.capacityPackages = row.getBigDecimal(first + 14);
        place.temperatureMin = row.getBigDecimal(first + 15);
        place.temperatureMax = row.getBigDecimal(first + 16);
        place.dangerousClasses = row.getString(first + 17);
        String owner = row.getString(first + 18);
        place.owner = owner == null ? null : PartyId.parse(owner);
        return place;
    }
}
