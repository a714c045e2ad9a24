package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.guarantee.GuaranteeKind;
import org.caravanserai.customs.guarantee.GuaranteeTerms;
import org.caravanserai.customs.guarantee.Plan;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** A guarantee as it is typed, and what is planned with one. */
public class GuaranteeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> cells = new HashMap<>();

    GuaranteeTerms terms() {
        List<Problem> problems = new ArrayList<>();
        BigDecimal warn = Typed.number(get("warnPercent"), "warnPercent", problems);
        GuaranteeTerms terms =
                new GuaranteeTerms(
                        get("id"),
                        GuaranteeKind.valueOf(cells.getOrDefault("kind", "GENERAL")),
                        get("issuer"),
                        get("document"),
                        Typed.value(get("holder"), Party::named, "holder", problems),
                        "yes".equals(get("general")),
                        Typed.number(get("limit"), "limit", problems),
                        day(get("validFrom"), "validFrom", problems),
                        day(get("validUntil"), "validUntil", problems),
                        warn == null ? null : warn.intValue());
        InvalidInput.throwIfAny(problems);
        return terms;
    }

    static List<Plan> plans(List<? extends Map<String, String>> typed) {
        List<Problem> problems = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (Map<String, String> line : typed) {
            BigDecimal amount = Typed.number(line.get("amount"), "amount", problems);
            if (amount != null) {
                plans.add(
                        new Plan(
                                day(line.get("day"), "day", problems),
                                line.get("reference"),
                                amount));
            }
        }
        InvalidInput.throwIfAny(problems);
        return plans;
    }

    static LocalDate day(String given, String field, List<Problem> problems) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeException wrong) {
            problems.add(Problem.of(field, "date-format", Given.shown(given)));
            return null;
        }
    }

    void clear() {
        cells.clear();
    }

    String get(String name) {
        String cell = cells.get(name);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
