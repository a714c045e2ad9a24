package org.caravanserai.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.InvalidValue;
import org.caravanserai.kernel.problem.Problem;

/**
 * Official rates of exchange out of a sheet: {@code date, currency, kztPerUnit}, and {@code per}
 * where the rate is for so many units, as the National Bank gives some of them.
 */
@ApplicationScoped
@Retried
@Transactional
public class RateSheet {

    /** Ten years of forty currencies are more than a sheet should hold. */
    public static final int MOST_ROWS = 20_000;

    private static final int DECIMALS = 6;

    @Inject ExchangeRates rates;

    /**
     * A rate that the sheet brings.
     *
     * @param before what was known of that day; null for nothing
     * @param kztPerUnit tenge for one unit of the currency
     */
    public record Line(
            int row, LocalDate day, String currency, BigDecimal before, BigDecimal kztPerUnit) {}

    /**
     * What a sheet comes to.
     *
     * @param rows how many it has
     * @param unchanged how many are known already
     * @param rejected what is wrong, by row and column; then nothing is kept
     */
    public record Outcome(int rows, int unchanged, List<Line> lines, List<Problem> rejected) {}

    /**
     * Keeps the rates of the sheet, or only says what that would do.
     *
     * @param source where the sheet is from
     */
    public Outcome enter(List<Map<String, String>> rows, String source, boolean dryRun) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw InvalidInput.of("rows", "reference-rows", MOST_ROWS);
        }
        Map<LocalDate, Map<String, BigDecimal>> known = new HashMap<>();
        List<Problem> rejected = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int unchanged = 0;
        for (int i = 0; i < rows.size(); i++) {
            Line line = read(rows.get(i), i + 1, known, rejected);
            if (line == null) {
                continue;
            }
            if (!seen.add(line.day() + line.currency())) {
                rejected.add(Problem.ofRow(i + 1, "currency", "rate-twice", line.currency()));
            } else if (line.before() != null && line.before().compareTo(line.kztPerUnit()) == 0) {
                unchanged++;
            } else {
                lines.add(line);
            }
        }
        if (!dryRun && rejected.isEmpty()) {
            lines.forEach(l -> rates.enter(l.currency(), l.day(), l.kztPerUnit(), source));
        }
        return new Outcome(rows.size(), unchanged, lines, rejected);
    }

    private Line read(
            Map<String, String> cells,
            int row,
            Map<LocalDate, Map<String, BigDecimal>> known,
            List<Problem> rejected) {
        int before = rejected.size();
        LocalDate day = day(cells.get("date"), row, rejected);
        String currency = currency(cells.get("currency"), row, rejected);
        BigDecimal rate = number(cells.get("kztPerUnit"), "kztPerUnit", row, rejected);
        String many = cells.get("per");
        BigDecimal per =
                many == null || many.isBlank()
                        ? BigDecimal.ONE
                        : number(many, "per", row, rejected);
        if (rejected.size() > before) {
            return null;
        }
        BigDecimal one = rate.divide(per, DECIMALS, RoundingMode.HALF_UP);
        if (one.signum() == 0) {
            rejected.add(Problem.ofRow(row, "per", "number-format", Given.shown(many)));
            return null;
        }
        Map<String, BigDecimal> there = known.computeIfAbsent(day, rates::on);
        return new Line(row, day, currency, there.get(currency), one);
    }

    private static LocalDate day(String text, int row, List<Problem> rejected) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeException wrong) {
            rejected.add(Problem.ofRow(row, "date", "date-format", Given.shown(text)));
            return null;
        }
    }

    private static String currency(String text, int row, List<Problem> rejected) {
        try {
            return Money.zero(text == null ? "" : text.strip().toUpperCase(Locale.ROOT)).currency();
        } catch (InvalidValue wrong) {
            rejected.add(wrong.at("currency").inRow(row));
            return null;
        }
    }

    private static BigDecimal number(String text, String column, int row, List<Problem> rejected) {
        String plain = text == null ? "" : text.replaceAll("[\\s\\p{Z}]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,9}(\\.[0-9]{1,6})?") || new BigDecimal(plain).signum() == 0) {
            rejected.add(Problem.ofRow(row, column, "number-format", Given.shown(text)));
            return null;
        }
        return new BigDecimal(plain);
    }
}
