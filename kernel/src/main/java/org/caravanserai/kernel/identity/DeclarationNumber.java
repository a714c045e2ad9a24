package org.caravanserai.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Given;
import org.caravanserai.kernel.problem.InvalidValue;

/**
 * The registration number an office gives a goods declaration: {@code 39851712/221126/0000017}
 * (EAEU, box A).
 *
 * @param office code of the customs post, 5 or 8 digits
 * @param date of registration, 2000 to 2099
 * @param serial 1 to 9,999,999
 */
public record DeclarationNumber(String office, LocalDate date, int serial) {

    private static final Pattern OFFICE = Pattern.compile("[0-9]{5}|[0-9]{8}");
    private static final Pattern FORM =
            Pattern.compile("([0-9]{5}|[0-9]{8})/([0-9]{2})([0-9]{2})([0-9]{2})/([0-9]{7})");
    private static final int CENTURY = 2000;
    private static final int HIGHEST = 9_999_999;

    public DeclarationNumber {
        Objects.requireNonNull(date, "date");
        boolean fits =
                OFFICE.matcher(Given.required(office)).matches()
                        && date.getYear() / 100 == CENTURY / 100
                        && serial >= 1
                        && serial <= HIGHEST;
        if (!fits) {
            throw invalid(office + '/' + date + '/' + serial);
        }
    }

    private static InvalidValue invalid(String given) {
        return new InvalidValue("declaration-number-format", Given.shown(given));
    }

    /**
     * @throws InvalidValue {@code required} or {@code declaration-number-format}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeclarationNumber parse(String given) {
        Matcher form = FORM.matcher(Given.unspaced(given));
        if (!form.matches()) {
            throw invalid(given);
        }
        try {
            LocalDate date =
                    LocalDate.of(
                            CENTURY + Integer.parseInt(form.group(4)),
                            Integer.parseInt(form.group(3)),
                            Integer.parseInt(form.group(2)));
            return new DeclarationNumber(form.group(1), date, Integer.parseInt(form.group(5)));
        } catch (DateTimeException noSuchDay) {
            throw invalid(given);
        }
    }

    /** Office, DDMMYY and seven digits, joined by strokes. */
    @JsonValue
    public String printed() {
        return String.format(
                Locale.ROOT,
                "%s/%02d%02d%02d/%07d",
                office,
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear() % 100,
                serial);
    }

    @Override
    public String toString() {
        return printed();
    }
}
