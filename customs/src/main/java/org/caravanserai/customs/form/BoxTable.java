package org.caravanserai.customs.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * The boxes of a day with their code lists: says what is wrong with an entry, without a database.
 *
 * @param codes codes by list
 */
public record BoxTable(List<BoxRule> rules, Map<String, Set<String>> codes) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern OFFICE = Pattern.compile("[0-9]{2}|[0-9]{5}|[0-9]{8}");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    /** The box of that code; null where the form has none. */
    public BoxRule rule(BoxRule.Place place, String code) {
        return rules.stream()
                .filter(rule -> rule.place() == place && rule.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with what the boxes say; blank entries are never wrong. */
    public List<Problem> check(BoxRule.Place place, Map<String, String> said, String path) {
        List<Problem> problems = new ArrayList<>();
        said.forEach(
                (code, entry) -> {
                    String field = path + "boxes." + code;
                    BoxRule rule = rule(place, code);
                    if (rule == null || rule.content() == BoxRule.Content.SHOWN) {
                        problems.add(Problem.of(field, "box-unknown", code));
                    } else if (entry != null && !entry.isBlank()) {
                        problems.addAll(check(rule, entry.strip(), field));
                    }
                });
        return problems;
    }

    private List<Problem> check(BoxRule rule, String entry, String field) {
        if (entry.length() > rule.size()) {
            return List.of(
                    Problem.of(field, "box-too-long", rule.code(), rule.size(), entry.length()));
        }
        if (CONTROL.matcher(entry).find()) {
            return List.of(Problem.of(field, "text-control-characters"));
        }
        if (rule.content() == BoxRule.Content.NUMBER) {
            return number(rule, entry, field);
        }
        if (rule.content() == BoxRule.Content.DAY) {
            return day(entry, field);
        }
        return rule.list() == null || listed(rule.list(), entry)
                ? List.of()
                : List.of(Problem.of(field, "box-unknown-code", rule.code(), entry));
    }

    private static List<Problem> number(BoxRule rule, String entry, String field) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal number = TypedText.number(entry, field, problems);
        if (number != null && number.signum() < 0) {
            problems.add(Problem.of(field, "measures-negative", number));
        }
        if (number != null && number.stripTrailingZeros().scale() > rule.decimals()) {
            problems.add(Problem.of(field, "box-decimals", rule.code(), rule.decimals()));
        }
        return problems;
    }

    private static List<Problem> day(String entry, String field) {
        List<Problem> problems = new ArrayList<>();
        TypedText.day(entry, field, problems);
        return problems;
    }

    private boolean listed(String list, String entry) {
        return switch (list) {
            case "COUNTRY" -> COUNTRIES.contains(entry) || "00".equals(entry);
            case "OFFICE" -> OFFICE.matcher(entry).matches();
            case "CURRENCY" -> reads(() -> Money.zero(entry));
            case "UNIT" -> reads(() -> Unit.parse(entry));
            case "TARIFF" -> entry.matches("[0-9]{6}|[0-9]{8}|[0-9]{10}");
            default -> codes.getOrDefault(list, Set.of()).contains(entry);
        };
    }

    private static boolean reads(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (InvalidValue unknown) {
            return false;
        }
    }
}
