package org.caravanserai.web.page.broker;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.payment.Scenario;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;

/** Four ways to deal with the goods, as they are typed: now, later, in parts, re-export. */
public class ScenarioSheet implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATER_DAYS = 90;

    private final ArrayList<HashMap<String, String>> lines = new ArrayList<>();

    void begin(LocalDate today) {
        add(today, "4070", "1");
        add(today.plusDays(LATER_DAYS), "4070", "1");
        add(today, "4070", "3");
        add(today, "3170", "1");
    }

    private void add(LocalDate day, String procedure, String parts) {
        lines.add(
                new HashMap<>(
                        Map.of("day", day.toString(), "procedure", procedure, "parts", parts)));
    }

    List<Scenario> read(String currency) {
        List<Problem> problems = new ArrayList<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (HashMap<String, String> line : lines) {
            String field = "scenarios[" + scenarios.size() + "].";
            BigDecimal rate = Typed.number(line.get("rate"), field + "rate", problems);
            BigDecimal parts = Typed.number(line.get("parts"), field + "parts", problems);
            scenarios.add(
                    new Scenario(
                            null,
                            day(line.get("day"), field + "date", problems),
                            Typed.value(
                                    line.get("procedure"),
                                    CustomsProcedure::parse,
                                    field + "procedure",
                                    problems),
                            rate == null ? Map.of() : Map.of(currency, rate),
                            parts == null ? 1 : parts.intValue(),
                            Typed.number(line.get("storage"), field + "storage", problems)));
        }
        InvalidInput.throwIfAny(problems);
        return scenarios.stream().filter(scenario -> scenario.procedure() != null).toList();
    }

    private static LocalDate day(String given, String field, List<Problem> problems) {
        try {
            return LocalDate.parse(given == null ? "" : given.strip());
        } catch (DateTimeException wrong) {
            problems.add(Problem.of(field, "date-format", Given.shown(given)));
            return null;
        }
    }

    public List<HashMap<String, String>> getLines() {
        return lines;
    }
}
