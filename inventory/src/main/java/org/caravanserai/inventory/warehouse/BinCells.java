package org.caravanserai.inventory.warehouse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A bin as a row of a sheet that would lay it down as it is. */
final class BinCells {

    private BinCells() {}

    static Map<String, String> of(Place bin) {
        Map<String, String> cells = new TreeMap<>();
        BinAddress address = bin.address();
        BinLimits limits = bin.limits();
        put(cells, "code", bin.code());
        put(cells, "zone", bin.zone());
        put(cells, "kind", bin.kind());
        put(
                cells,
                "suitable",
                bin.suitable.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        put(cells, "capacityKg", number(bin.capacityKg()));
        put(cells, "bonded", bin.customsControlled ? "YES" : "NO");
        put(cells, "aisle", address.aisle());
        put(cells, "rack", address.rack());
        put(cells, "level", address.level());
        put(cells, "position", address.position());
        put(cells, "capacityPackages", number(limits.packages()));
        put(cells, "temperatureMin", number(limits.temperatureMin()));
        put(cells, "temperatureMax", number(limits.temperatureMax()));
        put(cells, "dangerousClasses", bin.dangerousClasses);
        put(cells, "owner", limits.owner() == null ? null : limits.owner().value());
        return cells;
    }

    private static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> cells, String column, Object value) {
        cells.put(column, value == null ? "" : value.toString());
    }
}
