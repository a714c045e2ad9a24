package org.caravanserai.inventory.warehouse;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/** A bin as a row of a sheet names it, by column; what is wrong is said by column, all at once. */
final class BinRow {

    private static final int LONGEST = 40;
    private static final int LONGEST_PART = 20;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final int number;
    private final Map<String, String> cells;
    private final List<Problem> problems;

    BinRow(int number, Map<String, String> cells, List<Problem> problems) {
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    /** The bin; null where something is wrong with the row. */
    BinDefinition bin() {
        int before = problems.size();
        PlaceKind kind = value("kind", this::kind);
        String code = word("code", LONGEST, true);
        if (kind == PlaceKind.CONTAINER && code != null) {
            code = value("code", given -> ContainerNumber.parse(given).value());
        }
        BinDefinition bin =
                new BinDefinition(
                        code,
                        word("zone", LONGEST, true),
                        kind,
                        required("suitable") ? value("suitable", BinRow::needs) : null,
                        measure("capacityKg", true),
                        Boolean.TRUE.equals(value("bonded", BinRow::flag)),
                        address(),
                        limits());
        return problems.size() == before ? bin : null;
    }

    private BinAddress address() {
        return new BinAddress(
                word("aisle", LONGEST_PART, false),
                word("rack", LONGEST_PART, false),
                word("level", LONGEST_PART, false),
                word("position", LONGEST_PART, false));
    }

    private BinLimits limits() {
        BigDecimal min = value("temperatureMin", BinRow::degrees);
        BigDecimal max = value("temperatureMax", BinRow::degrees);
        if (min != null && max != null && min.compareTo(max) > 0) {
            wrong("temperatureMax", "bin-temperature", min, max);
        }
        return new BinLimits(
                measure("capacityPackages", false),
                min,
                max,
                value("dangerousClasses", BinRow::classes),
                value("owner", PartyId::ofName));
    }

    private String text(String column) {
        String text = cells.get(column);
        return text == null ? "" : text.strip();
    }

    private boolean required(String column) {
        if (text(column).isEmpty()) {
            wrong(column, "required");
            return false;
        }
        return true;
    }

    private String word(String column, int longest, boolean required) {
        String text = text(column).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            if (required) {
                wrong(column, "required");
            }
            return null;
        }
        if (text.length() > longest || !text.matches("[\\p{L}0-9][\\p{L}0-9 ._/-]*")) {
            wrong(column, "bin-word", Given.shown(text), longest);
            return null;
        }
        return text;
    }

    private PlaceKind kind(String given) {
        return Arrays.stream(PlaceKind.values())
                .filter(kind -> kind != PlaceKind.OUTSIDE && kind != PlaceKind.UNIT)
                .filter(kind -> kind.name().equals(given))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        "bin-kind", given, "RACK, FLOOR, YARD, DOCK, CONTAINER"));
    }

    private static Set<StorageNeed> needs(String given) {
        return Arrays.stream(given.split("[\\s;]+")).map(BinRow::need).collect(Collectors.toSet());
    }

    private static StorageNeed need(String given) {
        return Arrays.stream(StorageNeed.values())
                .filter(need -> need.name().equals(given))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        "bin-need", given, "GENERAL, DANGEROUS, COLD, OVERSIZE"));
    }

    private static Boolean flag(String given) {
        return switch (given) {
            case "YES", "TRUE", "1" -> true;
            case "NO", "FALSE", "0" -> false;
            default -> throw new InvalidValue("bin-flag", given);
        };
    }

    private static BigDecimal degrees(String given) {
        BigDecimal degrees = number(given);
        if (degrees.abs().compareTo(BigDecimal.valueOf(200)) > 0 || degrees.scale() > 1) {
            throw new InvalidValue("bin-number", given);
        }
        return degrees;
    }

    private static Set<String> classes(String given) {
        Set<String> classes = Set.of(given.split("[\\s;]+"));
        classes.stream()
                .filter(one -> !Segregation.knows(one))
                .findFirst()
                .ifPresent(
                        unknown -> {
                            throw new InvalidValue("bin-class", unknown);
                        });
        return classes;
    }

    private BigDecimal measure(String column, boolean required) {
        if (required && !required(column)) {
            return null;
        }
        BigDecimal measure = value(column, BinRow::number);
        if (measure != null && (measure.signum() < 0 || measure.compareTo(MOST) > 0)) {
            wrong(column, "bin-number", measure);
            return null;
        }
        return measure;
    }

    private static BigDecimal number(String given) {
        try {
            BigDecimal number = new BigDecimal(given.replace(',', '.'));
            if (number.scale() > 6 || number.precision() > 18) {
                throw new InvalidValue("bin-number", given);
            }
            return number;
        } catch (NumberFormatException notOne) {
            throw new InvalidValue("bin-number", given);
        }
    }

    private <T> T value(String column, Function<String, T> read) {
        String text = text(column);
        if (text.isEmpty()) {
            if ("kind".equals(column)) {
                wrong(column, "required");
            }
            return null;
        }
        try {
            boolean name = "owner".equals(column);
            return read.apply(name ? text : text.toUpperCase(Locale.ROOT));
        } catch (InvalidValue no) {
            wrong(column, no.code(), no.args().toArray());
            return null;
        } catch (IllegalArgumentException twice) {
            wrong(column, "bin-word", Given.shown(text), LONGEST);
            return null;
        }
    }

    private void wrong(String column, String code, Object... args) {
        problems.add(Problem.ofRow(number, column, code, args));
    }
}
