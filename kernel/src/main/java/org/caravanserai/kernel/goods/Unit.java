package org.caravanserai.kernel.goods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * A unit of quantity by UN/ECE Recommendation 20. Older codes and the numbers of the EAEU
 * classifier are read as the unit they mean, so that {@code PCE} and {@code H87} are one unit.
 *
 * @param code the code of Recommendation 20, upper case
 */
public record Unit(@JsonValue String code) {

    private static final Map<String, CSVRecord> KNOWN = known();

    public Unit {
        String given = Given.upper(code);
        CSVRecord unit = KNOWN.get(given);
        if (unit == null) {
            throw new InvalidValue("unknown-unit", Given.shown(given));
        }
        code = unit.get("code");
    }

    private static Map<String, CSVRecord> known() {
        Map<String, CSVRecord> units = new HashMap<>();
        for (CSVRecord unit : ReferenceTable.read(Unit.class, "units.csv")) {
            units.put(unit.get("code"), unit);
            for (String alias : unit.get("aliases").split(" ")) {
                units.put(alias, unit);
            }
        }
        return Map.copyOf(units);
    }

    /**
     * @throws InvalidValue {@code required} or {@code unknown-unit}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Unit parse(String given) {
        return new Unit(given);
    }

    /** The unit with exactly this code; nothing for an alias, a currency or any other text. */
    public static Optional<Unit> coded(String code) {
        CSVRecord unit = code == null ? null : KNOWN.get(code);
        return unit != null && unit.get("code").equals(code)
                ? Optional.of(new Unit(code))
                : Optional.empty();
    }

    /** Every unit of the list, in the order of codes. */
    public static List<Unit> all() {
        return KNOWN.values().stream()
                .map(unit -> unit.get("code"))
                .distinct()
                .sorted()
                .map(Unit::new)
                .toList();
    }

    /** To how many decimals a quantity of it can be divided: 0 for pieces and pairs. */
    public int decimals() {
        return Integer.parseInt(KNOWN.get(code).get("decimals"));
    }

    /** Its short form in a language of the house, as lists and prints write it: {@code kg}. */
    public String name(Locale language) {
        return LocalNames.of(KNOWN.get(code), language);
    }

    @Override
    public String toString() {
        return code;
    }
}
